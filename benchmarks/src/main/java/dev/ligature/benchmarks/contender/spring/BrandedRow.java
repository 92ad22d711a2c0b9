package dev.ligature.benchmarks.contender.spring;

import dev.ligature.benchmarks.shop.Brand;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A product with its brand. */
@Table("product")
record BrandedRow(
        @Id String id,
        String title,
        @Embedded.Nullable(prefix = "brand_") Brand brand) {}
