/** Random sequences of operations, on a store and on a plain model of it in memory. */
@NullMarked
package dev.ligature.conformance.model;

import org.jspecify.annotations.NullMarked;
