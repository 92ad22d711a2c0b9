package dev.ligature.benchmarks.shop;

/** Whose a product is. */
public record Brand(String id, String name) {}
