/** One link table that grows, decade by decade. */
@NullMarked
package dev.ligature.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
