/** Many links at once: created, changed and dismissed in one call. */
@NullMarked
package dev.ligature.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
