package dev.ligature.conformance.graph;

import dev.ligature.ManyPath;
import dev.ligature.Path;
import dev.ligature.TextPath;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.math.BigDecimal;
import java.time.Instant;

/** The typed paths of {@link Market}, as generated code has them. */
final class Paths {

    private Paths() {}

    static class ProductPath extends RecordPath {

        ProductPath(Node node) {
            super(node);
        }

        final TextPath id() {
            return text(Market.PRODUCT_ID);
        }

        final TextPath title() {
            return text(Market.TITLE);
        }

        final Path<BigDecimal> price() {
            return path(Market.PRICE);
        }

        final Path<Instant> deletedAt() {
            return path(Market.PRODUCT_DELETED);
        }

        final LinkedBrand brand() {
            return new LinkedBrand(node.linked(Market.PRODUCT_BRAND, Side.RIGHT, Market.BRAND));
        }

        final ManyPath<ReviewPath> reviews() {
            return new ManyPath<>(node.linked(Market.PRODUCT_REVIEW, Side.RIGHT, Market.REVIEW), ReviewPath::new);
        }

        final ManyPath<LinkedTag> tags() {
            return new ManyPath<>(node.linked(Market.PRODUCT_TAG, Side.RIGHT, Market.TAG), LinkedTag::new);
        }

        final ProductPath successor() {
            return new ProductPath(node.linked(Market.SUCCESSION, Side.RIGHT, Market.PRODUCT));
        }

        final ProductPath predecessor() {
            return new ProductPath(node.linked(Market.SUCCESSION, Side.LEFT, Market.PRODUCT));
        }
    }

    static class BrandPath extends RecordPath {

        BrandPath(Node node) {
            super(node);
        }

        final TextPath id() {
            return text(Market.BRAND_ID);
        }

        final TextPath name() {
            return text(Market.BRAND_NAME);
        }

        final ManyPath<ProductPath> products() {
            return new ManyPath<>(node.linked(Market.PRODUCT_BRAND, Side.LEFT, Market.PRODUCT), ProductPath::new);
        }

        final CountryPath country() {
            return new CountryPath(node.linked(Market.BRAND_COUNTRY, Side.RIGHT, Market.COUNTRY));
        }
    }

    static final class LinkedBrand extends BrandPath {

        LinkedBrand(Node node) {
            super(node);
        }

        ProductBrandPath link() {
            return new ProductBrandPath(node.linkRow());
        }
    }

    static final class CountryPath extends RecordPath {

        CountryPath(Node node) {
            super(node);
        }

        TextPath name() {
            return text(Market.COUNTRY_NAME);
        }
    }

    static final class ReviewPath extends RecordPath {

        ReviewPath(Node node) {
            super(node);
        }

        Path<Long> id() {
            return path(Market.REVIEW_ID);
        }

        TextPath text() {
            return text(Market.TEXT);
        }

        Path<Integer> rating() {
            return path(Market.RATING);
        }

        ManyPath<ReviewPath> replies() {
            return new ManyPath<>(node.linked(Market.REVIEW_REPLY, Side.RIGHT, Market.REVIEW), ReviewPath::new);
        }

        ProductPath product() {
            return new ProductPath(node.linked(Market.PRODUCT_REVIEW, Side.LEFT, Market.PRODUCT));
        }
    }

    static class TagPath extends RecordPath {

        TagPath(Node node) {
            super(node);
        }

        final TextPath id() {
            return text(Market.TAG_ID);
        }

        final TextPath word() {
            return text(Market.WORD);
        }
    }

    static final class LinkedTag extends TagPath {

        LinkedTag(Node node) {
            super(node);
        }

        ProductTagPath link() {
            return new ProductTagPath(node.linkRow());
        }
    }

    static final class ProductBrandPath extends RecordPath {

        ProductBrandPath(Node node) {
            super(node);
        }

        Path<Boolean> featured() {
            return path(Market.FEATURED);
        }

        Path<Integer> rank() {
            return path(Market.RANK);
        }

        ProductPath product() {
            return new ProductPath(node.end(Side.LEFT, Market.PRODUCT));
        }

        BrandPath brand() {
            return new BrandPath(node.end(Side.RIGHT, Market.BRAND));
        }
    }

    static final class ProductTagPath extends RecordPath {

        ProductTagPath(Node node) {
            super(node);
        }

        Path<Integer> weight() {
            return path(Market.WEIGHT);
        }

        TextPath note() {
            return text(Market.NOTE);
        }
    }
}
