/** Many threads on the same records and on different ones. */
@NullMarked
package dev.ligature.benchmarks.contention;

import org.jspecify.annotations.NullMarked;
