/** Ways to do the same work: JDBC by hand, Ligature, and its peers. */
@NullMarked
package dev.ligature.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
