package dev.ligature.jdbc;

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
                    case SQLITE -> DSL.condition("{0} in (select value from json_each({1}))", plain(), parameter);
                    default -> DSL.condition("{0} = any({1})", field, parameter);
                });
    }

    /** Bytes are not in JSON but as hexadecimal digits. */
    private Field<Object> plain() {
        return kind == Kind.BYTES ? DSL.field("hex({0})", field) : field;
    }

    private Condition inTable() {
        return DSL.condition(
                "{0} in (select v from json_table({1}, '$[*]' columns (v " + MariaDb.elementType(kind)
                        + " path '$' error on error)) as j)",
                plain(),
                parameter);
    }
}
