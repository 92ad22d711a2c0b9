/** Turns values into source files. */
@NullMarked
package dev.ligature.processor.write;

import org.jspecify.annotations.NullMarked;
