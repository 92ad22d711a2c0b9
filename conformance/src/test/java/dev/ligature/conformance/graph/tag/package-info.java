/** A module of the market of these tests: its tags. */
@NullMarked
package dev.ligature.conformance.graph.tag;

import org.jspecify.annotations.NullMarked;
