/** Statements of different shapes that read the same. */
@NullMarked
package dev.ligature.benchmarks.shapes;

import org.jspecify.annotations.NullMarked;
