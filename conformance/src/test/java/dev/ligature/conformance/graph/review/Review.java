package dev.ligature.conformance.graph.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A review. */
public record Review(
        long id,
        @Nullable String text,
        int rating,
        @Nullable Instant deletedAt) {}
