/** What generated code calls, and what integrators implement. Users of links have no need of it. */
@NullMarked
package dev.ligature.spi;

import org.jspecify.annotations.NullMarked;
