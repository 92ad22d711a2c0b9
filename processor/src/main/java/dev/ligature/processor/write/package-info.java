/** Prints values as source files: the only package that knows the library for writing code. */
@NullMarked
package dev.ligature.processor.write;

import org.jspecify.annotations.NullMarked;
