package dev.ligature.benchmarks.contender.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a link of a product and a tag. */
@Embeddable
record LinkId(
        @Column(name = "product_id") String product,
        @Column(name = "tag_id") String tag) {}
