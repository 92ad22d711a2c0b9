/** Doma, its entities and its data access objects. */
@NullMarked
package dev.ligature.benchmarks.contender.doma;

import org.jspecify.annotations.NullMarked;
