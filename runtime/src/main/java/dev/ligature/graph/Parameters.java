package dev.ligature.graph;

import dev.ligature.jdbc.Rendering;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Numbers the parameters of a statement while it is built, in the order in which {@link Shape} lists their values. They
 * are named by their numbers, so that it can be said in which order they stand in the text. For one statement.
 */
final class Parameters {

    /** Begins the names, because jOOQ calls parameters without one by their position. */
    private static final String PREFIX = "p";

    private int next;

    /** The number of the parameter of this name. */
    static int number(String name) {
        return Integer.parseInt(name.substring(PREFIX.length()));
    }

    /** How many there are so far. */
    int count() {
        return next;
    }

    /** The next one. */
    Field<Object> next() {
        return Rendering.parameter(PREFIX + next++);
    }

    /** The next one, for a number of rows: on MariaDB a plain parameter alone may stand there. */
    Param<Long> nextNumber() {
        return DSL.param(PREFIX + next++, SQLDataType.BIGINT);
    }
}
