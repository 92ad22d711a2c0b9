/** Deleting and restoring. */
@NullMarked
package dev.ligature.conformance.cascade;

import org.jspecify.annotations.NullMarked;
