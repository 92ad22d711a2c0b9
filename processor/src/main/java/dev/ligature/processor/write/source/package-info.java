/** Java sources as values, and how they are printed. Knows nothing of links. */
@NullMarked
package dev.ligature.processor.write.source;

import org.jspecify.annotations.NullMarked;
