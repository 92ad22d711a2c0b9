package dev.ligature.conformance.graph.tag;

/** A tag. */
public record Tag(String id, String word) {}
