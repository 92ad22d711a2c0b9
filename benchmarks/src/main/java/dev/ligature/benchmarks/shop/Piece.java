package dev.ligature.benchmarks.shop;

/** Is made of pieces, and they of others. */
public record Piece(String id, String name) {}
