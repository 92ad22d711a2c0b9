package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import java.util.List;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the parameters of a statement while it is built, in the order in which {@link Shape} lists their values. They
 * are named by their numbers, so that it can be said in which order they stand in the text; or else have their values
 * already. For one statement.
 */
final class Parameters {

    private static final String PREFIX = "p";

    /** Between the number and the use. */
    private static final char USE = '_';

    private final @Nullable List<Operand> values;
    private final @Nullable Dialect dialect;
    private int next;
    private int uses;

    private Parameters(@Nullable List<Operand> values, @Nullable Dialect dialect) {
        this.values = values;
        this.dialect = dialect;
    }

    /** Parameters to which values are bound whenever the statement is run. */
    static Parameters named() {
        return new Parameters(null, null);
    }

    /** Parameters that have their values, which jOOQ binds. */
    static Parameters withValues(List<Operand> values, Dialect dialect) {
        return new Parameters(values, dialect);
    }

    /** The number of the parameter of this name. */
    static int number(String name) {
        return Integer.parseInt(name.substring(PREFIX.length(), name.indexOf(USE)));
    }

    /** How many there are so far. */
    int count() {
        return next;
    }

    /** Goes on at a number: to number once more what stands in a statement several times, and then beyond that. */
    void skipTo(int number) {
        next = number;
    }

    /** The number of one more, to be used as often as needed. */
    int reserve() {
        return next++;
    }

    /** One that has been numbered. */
    Field<Object> use(int number) {
        return values == null || dialect == null
                ? Rendering.parameter(name(number))
                : OperandBinding.parameter(values.get(number), dialect);
    }

    /** The next one. */
    Field<Object> next() {
        return use(reserve());
    }

    /** One that has been numbered, for a number of rows: on MariaDB a plain parameter alone may stand there. */
    Param<Long> useNumber(int number) {
        return values == null
                ? DSL.param(name(number), SQLDataType.BIGINT)
                : DSL.val((Long) values.get(number).stored());
    }

    private String name(int number) {
        return PREFIX + number + USE + uses++;
    }
}
