package dev.ligature;

import dev.ligature.spi.Column;
import dev.ligature.spi.Node;

/**
 * A rule by which records are ordered; those without a value come last. Made by {@link Path#asc()} and
 * {@link Path#desc()}.
 *
 * @param node where the value is
 * @param column which value
 * @param descending whether the greatest comes first
 */
public record Order(Node node, Column<?> column, boolean descending) {}
