package dev.ligature.benchmarks.shop;

import dev.ligature.LinkView;
import java.util.List;

/** A product with its tags. */
@LinkView(Product.class)
public record TaggedProduct(String id, String title, List<Tag> tags) {}
