/** Jimmer and its entities. */
@NullMarked
package dev.ligature.benchmarks.contender.jimmer;

import org.jspecify.annotations.NullMarked;
