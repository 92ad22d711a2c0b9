/** What the indexes of a link table cost and give. */
@NullMarked
package dev.ligature.benchmarks.indexes;

import org.jspecify.annotations.NullMarked;
