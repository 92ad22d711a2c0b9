/** Rules: pure functions from values to problems, each over the whole set of definitions. */
@NullMarked
package dev.ligature.processor.check;

import org.jspecify.annotations.NullMarked;
