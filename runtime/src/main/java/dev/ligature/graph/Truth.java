package dev.ligature.graph;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * A condition in SQL, and whether it is always true or false there. SQL's third value, unknown, counts as false; only a
 * negation has to see to that.
 */
record Truth(Condition sql, boolean twoValued) {

    Truth and(Truth other) {
        return new Truth(sql.and(other.sql), twoValued && other.twoValued);
    }

    Truth or(Truth other) {
        return new Truth(sql.or(other.sql), twoValued && other.twoValued);
    }

    /** The plain form, where it serves, lets PostgreSQL plan an anti join. */
    Truth not() {
        return new Truth(twoValued ? DSL.not(sql) : DSL.condition("({0}) is not true", sql), true);
    }
}
