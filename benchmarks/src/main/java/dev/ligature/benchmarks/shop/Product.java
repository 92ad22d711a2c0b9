package dev.ligature.benchmarks.shop;

/** What the shop sells. */
public record Product(String id, String title) {}
