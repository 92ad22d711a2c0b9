/** Many threads, each with a connection of its own, after the same records. */
@NullMarked
package dev.ligature.conformance.concurrency;

import org.jspecify.annotations.NullMarked;
