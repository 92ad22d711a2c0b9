/** Queries of views on real databases. */
@NullMarked
package dev.ligature.conformance.graph;

import org.jspecify.annotations.NullMarked;
