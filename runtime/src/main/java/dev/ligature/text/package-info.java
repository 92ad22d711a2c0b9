/** Queries in text, for callers outside of Java: names become the nodes, columns and views that {@code graph} knows. */
@NullMarked
package dev.ligature.text;

import org.jspecify.annotations.NullMarked;
