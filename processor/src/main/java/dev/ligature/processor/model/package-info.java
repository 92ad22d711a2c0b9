/** What a compilation defines, as immutable values that know nothing of compilers, files or generated code. */
@NullMarked
package dev.ligature.processor.model;

import org.jspecify.annotations.NullMarked;
