/** Deletes records with all that goes with them, over one database or several, and brings them back. */
@NullMarked
package dev.ligature.cascade;

import org.jspecify.annotations.NullMarked;
