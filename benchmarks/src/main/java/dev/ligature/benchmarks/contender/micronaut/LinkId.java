package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;

/** The key of a link of a product and a tag. */
@Embeddable
record LinkId(
        @MappedProperty("product_id") String product,
        @MappedProperty("tag_id") String tag) {}
