package dev.ligature.benchmarks.shop;

import java.time.Instant;

/** Holds documents, which go with it. */
public record Folder(String id, Instant deletedAt) {}
