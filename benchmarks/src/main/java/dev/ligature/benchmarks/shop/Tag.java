package dev.ligature.benchmarks.shop;

/** A word under which products are found. */
public record Tag(String id, String name) {}
