package dev.ligature.conformance.graph;

import dev.ligature.Ref;
import dev.ligature.conformance.graph.brand.Brand;
import dev.ligature.conformance.graph.brand.Country;
import dev.ligature.conformance.graph.product.Product;
import dev.ligature.conformance.graph.review.Review;
import dev.ligature.conformance.graph.tag.Tag;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of these tests are about, as generated code would describe it: models with and without a deletion
 * mark, links of all cardinalities with and without columns, of a model to itself, and of several steps.
 */
final class Market {

    /** A product has at most one brand; a brand has many products. */
    record ProductBrand(
            Ref<Product, String> product,
            Ref<Brand, String> brand,
            boolean featured,
            @Nullable Integer rank) {}

    /** A brand has at most one country; a country has many brands. */
    record BrandCountry(Ref<Brand, String> brand, Ref<Country, String> country) {}

    /** A product has many reviews; a review has at most one product. */
    record ProductReview(Ref<Product, String> product, Ref<Review, Long> review) {}

    /** A review has many replies; a reply has at most one review. */
    record ReviewReply(Ref<Review, Long> review, Ref<Review, Long> reply) {}

    /** A product has many tags; a tag has many products. */
    record ProductTag(
            Ref<Product, String> product,
            Ref<Tag, String> tag,
            int weight,
            @Nullable String note) {}

    /** A product has at most one successor, and is that of at most one. */
    record Succession(Ref<Product, String> predecessor, Ref<Product, String> successor) {}

    static final Column<String> PRODUCT_ID = Column.required(0, "id", "id", ColumnType.TEXT);
    static final Column<String> TITLE = Column.nullable(1, "title", "title", ColumnType.TEXT);
    static final Column<BigDecimal> PRICE = Column.nullable(2, "price", "price", ColumnType.DECIMAL);
    static final Column<Instant> PRODUCT_DELETED = deletedAt(3);

    static final ModelType<Product, String> PRODUCT = new ModelType<>(
            Product.class,
            "product",
            "product",
            PRODUCT_ID,
            Optional.of(PRODUCT_DELETED),
            false,
            List.of(PRODUCT_ID, TITLE, PRICE, PRODUCT_DELETED),
            List.of(Product::id, Product::title, Product::price, Product::deletedAt),
            v -> new Product(v.get(0), v.get(1), v.get(2), v.get(3)));

    static final Column<String> BRAND_ID = Column.required(0, "id", "id", ColumnType.TEXT);
    static final Column<String> BRAND_NAME = Column.nullable(1, "name", "name", ColumnType.TEXT);
    static final Column<Instant> BRAND_DELETED = deletedAt(2);

    static final ModelType<Brand, String> BRAND = new ModelType<>(
            Brand.class,
            "brand",
            "brand",
            BRAND_ID,
            Optional.of(BRAND_DELETED),
            false,
            List.of(BRAND_ID, BRAND_NAME, BRAND_DELETED),
            List.of(Brand::id, Brand::name, Brand::deletedAt),
            v -> new Brand(v.get(0), v.get(1), v.get(2)));

    static final Column<String> COUNTRY_ID = Column.required(0, "id", "code", ColumnType.TEXT);
    static final Column<String> COUNTRY_NAME = Column.required(1, "name", "name", ColumnType.TEXT);

    static final ModelType<Country, String> COUNTRY = new ModelType<>(
            Country.class,
            "country",
            "country",
            COUNTRY_ID,
            Optional.empty(),
            false,
            List.of(COUNTRY_ID, COUNTRY_NAME),
            List.of(Country::id, Country::name),
            v -> new Country(v.get(0), v.get(1)));

    static final Column<Long> REVIEW_ID = Column.required(0, "id", "id", ColumnType.LONG);
    static final Column<String> TEXT = Column.nullable(1, "text", "\"text\"", ColumnType.TEXT);
    static final Column<Integer> RATING = Column.required(2, "rating", "rating", ColumnType.INTEGER);
    static final Column<Instant> REVIEW_DELETED = deletedAt(3);

    static final ModelType<Review, Long> REVIEW = new ModelType<>(
            Review.class,
            "review",
            "review",
            REVIEW_ID,
            Optional.of(REVIEW_DELETED),
            false,
            List.of(REVIEW_ID, TEXT, RATING, REVIEW_DELETED),
            List.of(Review::id, Review::text, Review::rating, Review::deletedAt),
            v -> new Review(v.<Long>get(0), v.get(1), v.<Integer>get(2), v.get(3)));

    static final Column<String> TAG_ID = Column.required(0, "id", "id", ColumnType.TEXT);
    static final Column<String> WORD = Column.required(1, "word", "word", ColumnType.TEXT);

    static final ModelType<Tag, String> TAG = new ModelType<>(
            Tag.class,
            "tag",
            "tag",
            TAG_ID,
            Optional.empty(),
            false,
            List.of(TAG_ID, WORD),
            List.of(Tag::id, Tag::word),
            v -> new Tag(v.get(0), v.get(1)));

    static final Column<Boolean> FEATURED = Column.required(0, "featured", "featured", ColumnType.BOOLEAN);
    static final Column<Integer> RANK = Column.nullable(1, "rank", "\"rank\"", ColumnType.INTEGER);

    static final LinkType<ProductBrand, Ref<Product, String>, Ref<Brand, String>> PRODUCT_BRAND = new LinkType<>(
            ProductBrand.class,
            "product_brand",
            "product_brand",
            Optional.empty(),
            text(Side.LEFT, "product", "products", Product.class, true),
            text(Side.RIGHT, "brand", "brand", Brand.class, false),
            List.of(FEATURED, RANK),
            ProductBrand::product,
            ProductBrand::brand,
            link -> new @Nullable Object[] {link.featured(), link.rank()},
            (product, brand, v) -> new ProductBrand(product, brand, v.<Boolean>get(0), v.get(1)));

    static final LinkType<BrandCountry, Ref<Brand, String>, Ref<Country, String>> BRAND_COUNTRY = new LinkType<>(
            BrandCountry.class,
            "brand_country",
            "brand_country",
            Optional.empty(),
            text(Side.LEFT, "brand", "brands", Brand.class, true),
            text(Side.RIGHT, "country", "country", Country.class, false),
            List.of(),
            BrandCountry::brand,
            BrandCountry::country,
            link -> new @Nullable Object[0],
            (brand, country, v) -> new BrandCountry(brand, country));

    static final LinkType<ProductReview, Ref<Product, String>, Ref<Review, Long>> PRODUCT_REVIEW = new LinkType<>(
            ProductReview.class,
            "product_review",
            "product_review",
            Optional.empty(),
            text(Side.LEFT, "product", "product", Product.class, false),
            number(Side.RIGHT, "review", "reviews", true),
            List.of(),
            ProductReview::product,
            ProductReview::review,
            link -> new @Nullable Object[0],
            (product, review, v) -> new ProductReview(product, review));

    static final LinkType<ReviewReply, Ref<Review, Long>, Ref<Review, Long>> REVIEW_REPLY = new LinkType<>(
            ReviewReply.class,
            "review_reply",
            "review_reply",
            Optional.empty(),
            number(Side.LEFT, "review", "review", false),
            number(Side.RIGHT, "reply", "replies", true),
            List.of(),
            ReviewReply::review,
            ReviewReply::reply,
            link -> new @Nullable Object[0],
            (review, reply, v) -> new ReviewReply(review, reply));

    static final Column<Integer> WEIGHT = Column.required(0, "weight", "weight", ColumnType.INTEGER);
    static final Column<String> NOTE = Column.nullable(1, "note", "note", ColumnType.varchar(20));

    static final LinkType<ProductTag, Ref<Product, String>, Ref<Tag, String>> PRODUCT_TAG = new LinkType<>(
            ProductTag.class,
            "product_tag",
            "product_tag",
            Optional.empty(),
            text(Side.LEFT, "product", "products", Product.class, true),
            text(Side.RIGHT, "tag", "tags", Tag.class, true),
            List.of(WEIGHT, NOTE),
            ProductTag::product,
            ProductTag::tag,
            link -> new @Nullable Object[] {link.weight(), link.note()},
            (product, tag, v) -> new ProductTag(product, tag, v.<Integer>get(0), v.get(1)));

    static final LinkType<Succession, Ref<Product, String>, Ref<Product, String>> SUCCESSION = new LinkType<>(
            Succession.class,
            "succession",
            "succession",
            Optional.empty(),
            text(Side.LEFT, "predecessor", "predecessor", Product.class, false),
            text(Side.RIGHT, "successor", "successor", Product.class, false),
            List.of(),
            Succession::predecessor,
            Succession::successor,
            link -> new @Nullable Object[0],
            (predecessor, successor, v) -> new Succession(predecessor, successor));

    private Market() {}

    private static Column<Instant> deletedAt(int index) {
        return Column.nullable(index, "deletedAt", "deleted_at", ColumnType.INSTANT);
    }

    private static <M> LinkEndType<M, String, Ref<M, String>> text(
            Side side, String name, String alias, Class<M> model, boolean list) {
        return new LinkEndType<>(
                side,
                name,
                alias,
                model,
                list,
                false,
                name + "_id",
                ColumnType.varchar(255),
                key -> Ref.of(model, key));
    }

    private static LinkEndType<Review, Long, Ref<Review, Long>> number(
            Side side, String name, String alias, boolean list) {
        return new LinkEndType<>(
                side,
                name,
                alias,
                Review.class,
                list,
                false,
                name + "_id",
                ColumnType.LONG,
                key -> Ref.of(Review.class, key));
    }
}
