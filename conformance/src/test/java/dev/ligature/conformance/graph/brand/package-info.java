/** A module of the market of these tests: its brands. */
@NullMarked
package dev.ligature.conformance.graph.brand;

import org.jspecify.annotations.NullMarked;
