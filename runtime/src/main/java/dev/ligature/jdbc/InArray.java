package dev.ligature.jdbc;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ColumnType.Kind;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** That a field is one of the values of an array; where there are no arrays, of one in JSON. */
final class InArray extends CustomCondition {

    private static final long serialVersionUID = 1L;

    private final transient Field<Object> field;
    private final transient Kind kind;
    private final transient Field<Object> parameter;

    InArray(Field<Object> field, Kind kind, Field<Object> parameter) {
        this.field = field;
        this.kind = kind;
        this.parameter = parameter;
    }

    @Override
    public void accept(Context<?> context) {
        context.visit(
                switch (context.family()) {
                    case MARIADB -> inTable();
                    case SQLITE -> DSL.condition("{0} in (select value from json_each({1}))", field, parameter);
                    default -> DSL.condition("{0} = any({1})", field, parameter);
                });
    }

    private Condition inTable() {
        String type = MariaDb.elementType(kind);
        if (type == null) {
            throw new UnsupportedQueryException(
                    "So many values of %s cannot be looked for at once on MariaDB".formatted(kind), null);
        }
        return DSL.condition(
                "{0} in (select v from json_table({1}, '$[*]' columns (v " + type + " path '$' error on error)) as j)",
                field,
                parameter);
    }
}
