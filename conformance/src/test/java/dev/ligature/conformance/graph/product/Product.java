package dev.ligature.conformance.graph.product;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A product. */
public record Product(
        String id,
        @Nullable String title,
        @Nullable BigDecimal price,
        @Nullable Instant deletedAt) {}
