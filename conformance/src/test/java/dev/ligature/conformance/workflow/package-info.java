/** Steps that can be compensated, and who is told what was done to links. */
@NullMarked
package dev.ligature.conformance.workflow;

import org.jspecify.annotations.NullMarked;
