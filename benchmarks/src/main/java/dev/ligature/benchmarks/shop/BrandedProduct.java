package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;

/** A product with its brand. */
@LinkView(Product.class)
public record BrandedProduct(
        String id, String title, @Nullable Brand brand) {}
