/** What differs from database to database: names, values, errors. Knows nothing of links. */
@NullMarked
package dev.ligature.jdbc;

import org.jspecify.annotations.NullMarked;
