package dev.ligature.conformance.graph;

import dev.ligature.conformance.graph.brand.Brand;
import dev.ligature.conformance.graph.brand.Country;
import dev.ligature.conformance.graph.product.Product;
import dev.ligature.conformance.graph.review.Review;
import dev.ligature.conformance.graph.tag.Tag;
import dev.ligature.spi.Side;
import dev.ligature.spi.ViewType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Views over {@link Market}, as generated code describes them. */
final class Views {

    static final ViewType<Product> WHOLE_PRODUCT = ViewType.whole(Market.PRODUCT);
    static final ViewType<Brand> WHOLE_BRAND = ViewType.whole(Market.BRAND);
    static final ViewType<Country> WHOLE_COUNTRY = ViewType.whole(Market.COUNTRY);
    static final ViewType<Review> WHOLE_REVIEW = ViewType.whole(Market.REVIEW);
    static final ViewType<Tag> WHOLE_TAG = ViewType.whole(Market.TAG);

    record Title(String id, @Nullable String title) {}

    static final ViewType<Title> TITLE = ViewType.over("Title", Market.PRODUCT)
            .column(Market.PRODUCT_ID)
            .column(Market.TITLE)
            .create(v -> new Title(v.get(0), v.get(1)));

    record Card(String id, @Nullable String title, @Nullable Brand brand) {}

    static final ViewType<Card> CARD = ViewType.over("Card", Market.PRODUCT)
            .column(Market.PRODUCT_ID)
            .column(Market.TITLE)
            .one(Market.PRODUCT_BRAND, Side.RIGHT, WHOLE_BRAND)
            .create(v -> new Card(v.get(0), v.get(1), v.get(2)));

    /** The brand of a product with what the link says, and the brand's country. */
    record Placed(
            @Nullable String name,
            boolean featured,
            @Nullable Integer rank,
            Optional<Country> country) {}

    static final ViewType<Placed> PLACED = ViewType.over("Placed", Market.BRAND)
            .column(Market.BRAND_NAME)
            .linkColumn(Market.FEATURED)
            .linkColumn(Market.RANK)
            .one(Market.BRAND_COUNTRY, Side.RIGHT, WHOLE_COUNTRY)
            .create(v -> new Placed(v.get(0), v.<Boolean>get(1), v.get(2), v.optional(3)));

    record Shelf(String id, Optional<Placed> brand) {}

    static final ViewType<Shelf> SHELF = ViewType.over("Shelf", Market.PRODUCT)
            .column(Market.PRODUCT_ID)
            .one(Market.PRODUCT_BRAND, Side.RIGHT, PLACED)
            .create(v -> new Shelf(v.get(0), v.optional(1)));

    record Reviewed(String id, List<Review> reviews) {}

    static final ViewType<Reviewed> REVIEWED = ViewType.over("Reviewed", Market.PRODUCT)
            .column(Market.PRODUCT_ID)
            .many(Market.PRODUCT_REVIEW, Side.RIGHT, WHOLE_REVIEW)
            .create(v -> new Reviewed(v.get(0), v.get(1)));

    record Range(String id, List<String> products) {}

    private static final ViewType<String> PRODUCT_KEY =
            ViewType.over("Key", Market.PRODUCT).column(Market.PRODUCT_ID).create(v -> v.<String>get(0));

    static final ViewType<Range> RANGE = ViewType.over("Range", Market.BRAND)
            .column(Market.BRAND_ID)
            .many(Market.PRODUCT_BRAND, Side.LEFT, PRODUCT_KEY)
            .create(v -> new Range(v.get(0), v.get(1)));

    record Weighed(String word, int weight, @Nullable String note) {}

    static final ViewType<Weighed> WEIGHED = ViewType.over("Weighed", Market.TAG)
            .column(Market.WORD)
            .linkColumn(Market.WEIGHT)
            .linkColumn(Market.NOTE)
            .create(v -> new Weighed(v.get(0), v.<Integer>get(1), v.get(2)));

    record Answered(long id, List<Long> replies) {}

    private static final ViewType<Long> REVIEW_KEY =
            ViewType.over("Key", Market.REVIEW).column(Market.REVIEW_ID).create(v -> v.<Long>get(0));

    static final ViewType<Answered> ANSWERED = ViewType.over("Answered", Market.REVIEW)
            .column(Market.REVIEW_ID)
            .many(Market.REVIEW_REPLY, Side.RIGHT, REVIEW_KEY)
            .create(v -> new Answered(v.<Long>get(0), v.get(1)));

    /** Everything at once: the record itself, one step and two, three lists of which one is in another, a list in a list. */
    record Sheet(
            Product product,
            Optional<Range> range,
            List<Answered> reviews,
            List<Weighed> tags,
            @Nullable Title successor) {}

    static final ViewType<Sheet> SHEET = ViewType.over("Sheet", Market.PRODUCT)
            .self(WHOLE_PRODUCT)
            .one(Market.PRODUCT_BRAND, Side.RIGHT, RANGE)
            .many(Market.PRODUCT_REVIEW, Side.RIGHT, ANSWERED)
            .many(Market.PRODUCT_TAG, Side.RIGHT, WEIGHED)
            .one(Market.SUCCESSION, Side.RIGHT, TITLE)
            .create(v -> new Sheet(v.get(0), v.optional(1), v.get(2), v.get(3), v.get(4)));

    /** A link as the root. */
    record Placement(
            boolean featured,
            @Nullable Integer rank,
            @Nullable Title product,
            Optional<Brand> brand) {}

    static final ViewType<Placement> PLACEMENT = ViewType.over("Placement", Market.PRODUCT_BRAND)
            .column(Market.FEATURED)
            .column(Market.RANK)
            .end(Side.LEFT, TITLE)
            .end(Side.RIGHT, WHOLE_BRAND)
            .create(v -> new Placement(v.<Boolean>get(0), v.get(1), v.get(2), v.optional(3)));

    /** A link as the root, with a list below one of its ends. */
    record Tagging(@Nullable Reviewed product) {}

    static final ViewType<Tagging> TAGGING = ViewType.over("Tagging", Market.PRODUCT_TAG)
            .end(Side.LEFT, REVIEWED)
            .create(v -> new Tagging(v.get(0)));

    private Views() {}
}
