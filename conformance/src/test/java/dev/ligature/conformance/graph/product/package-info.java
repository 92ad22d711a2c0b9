/** A module of the market of these tests: its products. */
@NullMarked
package dev.ligature.conformance.graph.product;

import org.jspecify.annotations.NullMarked;
