/** Deleting a record with very many linked. */
@NullMarked
package dev.ligature.benchmarks.cascade;

import org.jspecify.annotations.NullMarked;
