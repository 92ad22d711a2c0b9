/** A module of the market of these tests: its reviews. */
@NullMarked
package dev.ligature.conformance.graph.review;

import org.jspecify.annotations.NullMarked;
