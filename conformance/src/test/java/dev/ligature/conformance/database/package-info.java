/** Real databases for tests, and what was executed on them. */
@NullMarked
package dev.ligature.conformance.database;

import org.jspecify.annotations.NullMarked;
