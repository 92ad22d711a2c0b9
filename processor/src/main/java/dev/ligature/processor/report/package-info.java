/** What is said to the user: every message, and where it points. */
@NullMarked
package dev.ligature.processor.report;

import org.jspecify.annotations.NullMarked;
