package dev.ligature.benchmarks.contender.doma;

import org.seasar.doma.Entity;

/** A product with its brand. */
@Entity(immutable = true)
public record BrandedRow(String id, String title, String brandId, String brandName) {}
