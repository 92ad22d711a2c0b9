package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;

/** A product alone, to be found by its labels. */
@LinkView(Product.class)
public record LabelledProduct(String id, String title) {}
