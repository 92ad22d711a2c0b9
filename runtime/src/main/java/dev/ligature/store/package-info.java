/** Creates, changes, dismisses and reads links. */
@NullMarked
package dev.ligature.store;

import org.jspecify.annotations.NullMarked;
