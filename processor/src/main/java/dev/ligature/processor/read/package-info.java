/** Turns elements into values of the model, or into problems. Only this stage and the writer know the compiler. */
@NullMarked
package dev.ligature.processor.read;

import org.jspecify.annotations.NullMarked;
