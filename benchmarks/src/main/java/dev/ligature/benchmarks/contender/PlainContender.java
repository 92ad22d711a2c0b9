package dev.ligature.benchmarks.contender;

import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.TaggedProduct;

/** A contender whose user makes the objects by hand, and so makes the plain ones at once. */
public interface PlainContender extends Contender<PlainLink, TaggedProduct, BrandedProduct> {

    @Override
    default PlainLink plain(PlainLink link) {
        return link;
    }

    @Override
    default TaggedProduct plainTagged(TaggedProduct product) {
        return product;
    }

    @Override
    default BrandedProduct plainBranded(BrandedProduct product) {
        return product;
    }
}
