/** Creating, changing, dismissing and reading links. */
@NullMarked
package dev.ligature.conformance.store;

import org.jspecify.annotations.NullMarked;
