/** jOOQ by hand. */
@NullMarked
package dev.ligature.benchmarks.contender.jooq;

import org.jspecify.annotations.NullMarked;
