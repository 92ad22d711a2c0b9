/** Spring: its repositories over JDBC, and its client of JDBC. */
@NullMarked
package dev.ligature.benchmarks.contender.spring;

import org.jspecify.annotations.NullMarked;
