/** Ebean and its entities. */
@NullMarked
package dev.ligature.benchmarks.contender.ebean;

import org.jspecify.annotations.NullMarked;
