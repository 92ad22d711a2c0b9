/**
 * Brings the tables of links to what the application was compiled for, and checks that they are. {@link
 * dev.ligature.migrate.Migrations} is the entry.
 *
 * <p>{@code Flyway*} are the only classes that know Flyway; the others work without it.
 */
@NullMarked
package dev.ligature.migrate;

import org.jspecify.annotations.NullMarked;
