package dev.ligature.conformance.graph.brand;

/** Where a brand is from. */
public record Country(String id, String name) {}
