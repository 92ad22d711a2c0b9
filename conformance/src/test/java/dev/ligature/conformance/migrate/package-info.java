/** Migrating and verifying, with catalogs whose scripts the tests themselves write. */
@NullMarked
package dev.ligature.conformance.migrate;

import org.jspecify.annotations.NullMarked;
