package dev.ligature.conformance.graph.brand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A brand. */
public record Brand(
        String id, @Nullable String name, @Nullable Instant deletedAt) {}
