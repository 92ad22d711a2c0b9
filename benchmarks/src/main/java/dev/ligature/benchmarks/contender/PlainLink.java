package dev.ligature.benchmarks.contender;

import java.time.Instant;

/** A link as all contenders have to find it. */
public record PlainLink(String product, String tag, int rank, Instant createdAt, Instant updatedAt) {}
