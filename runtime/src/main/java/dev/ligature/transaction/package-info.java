/** Who owns the transaction: Ligature, the caller, or a framework. */
@NullMarked
package dev.ligature.transaction;

import org.jspecify.annotations.NullMarked;
