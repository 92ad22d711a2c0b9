/** What annotation processors cost javac. */
@NullMarked
package dev.ligature.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
