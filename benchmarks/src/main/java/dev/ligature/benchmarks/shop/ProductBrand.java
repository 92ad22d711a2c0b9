package dev.ligature.benchmarks.shop;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** A product is of one brand, at a place among its products. */
@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<Brand, String> brand,
        @LinkColumn int rank) {}
