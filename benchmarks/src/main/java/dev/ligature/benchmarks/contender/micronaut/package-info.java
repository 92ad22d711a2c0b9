/** Micronaut Data and its repositories over JDBC. */
@NullMarked
package dev.ligature.benchmarks.contender.micronaut;

import org.jspecify.annotations.NullMarked;
