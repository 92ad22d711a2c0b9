package dev.ligature.benchmarks.shop;

import java.time.Instant;

/** In a folder. */
public record Document(String id, Instant deletedAt) {}
