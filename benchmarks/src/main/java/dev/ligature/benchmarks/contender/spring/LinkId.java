package dev.ligature.benchmarks.contender.spring;

import org.springframework.data.relational.core.mapping.Column;

/** The key of a link of a product and a tag. */
record LinkId(
        @Column("product_id") String product,
        @Column("tag_id") String tag) {}
