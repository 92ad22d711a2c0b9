/** The runtime on the module path. */
@NullMarked
package dev.ligature.conformance.modules;

import org.jspecify.annotations.NullMarked;
