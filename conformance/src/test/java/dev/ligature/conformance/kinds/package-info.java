/** Models that are written in other ways than as records. */
@NullMarked
package dev.ligature.conformance.kinds;

import org.jspecify.annotations.NullMarked;
