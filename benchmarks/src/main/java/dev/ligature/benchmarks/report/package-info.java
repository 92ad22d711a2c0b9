/** Figures, and what is made of them: a table, a page, plots. */
@NullMarked
package dev.ligature.benchmarks.report;

import org.jspecify.annotations.NullMarked;
