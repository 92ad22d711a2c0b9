/**
 * What an operation costs, as far as that does not depend on the machine: what it allocates beside JDBC by hand, and by which
 * indexes PostgreSQL gets at its rows. How many statements it takes stands with the operations. Times are measured by the
 * benchmarks.
 */
package dev.ligature.conformance.cost;
