/**
 * What Ligature costs, beside JDBC by hand and beside its peers, all in one run on one PostgreSQL.
 *
 * <p>{@link dev.ligature.benchmarks.Benchmarks} runs the parts and writes their figures.
 */
@NullMarked
package dev.ligature.benchmarks;

import org.jspecify.annotations.NullMarked;
