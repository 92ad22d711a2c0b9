/** What is said to the user: every message, where it points, and how it is printed. */
@NullMarked
package dev.ligature.processor.report;

import org.jspecify.annotations.NullMarked;
