/** How an application starts that has links. */
@NullMarked
package dev.ligature.benchmarks.start;

import org.jspecify.annotations.NullMarked;
