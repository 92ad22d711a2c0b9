/** Single operations, measured by JMH in JVMs of their own. */
@NullMarked
package dev.ligature.benchmarks.operations;

import org.jspecify.annotations.NullMarked;
