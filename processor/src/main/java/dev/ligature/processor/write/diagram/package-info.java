/** Draws a catalog: its modules, their models, and the links between them, as text for Mermaid and as SVG. */
@NullMarked
package dev.ligature.processor.write.diagram;

import org.jspecify.annotations.NullMarked;
