package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.core.annotation.Introspected;

/** A product with its brand. */
@Introspected
record BrandedRow(String id, String title, String brandId, String brandName) {}
