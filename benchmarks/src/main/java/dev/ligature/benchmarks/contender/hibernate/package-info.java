/** Hibernate ORM and its entities. */
@NullMarked
package dev.ligature.benchmarks.contender.hibernate;

import org.jspecify.annotations.NullMarked;
