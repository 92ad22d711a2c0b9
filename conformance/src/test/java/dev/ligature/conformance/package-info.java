/** What Ligature promises, as tests: generated clients on real databases. */
@NullMarked
package dev.ligature.conformance;

import org.jspecify.annotations.NullMarked;
