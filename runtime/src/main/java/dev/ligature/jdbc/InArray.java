package dev.ligature.jdbc;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ColumnType;
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
    private final transient ColumnType<?> type;
    private final transient Field<Object> parameter;

    InArray(Field<Object> field, ColumnType<?> type, Field<Object> parameter) {
        this.field = field;
        this.type = type;
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
        return type.kind() == Kind.BYTES ? DSL.field("hex({0})", field) : field;
    }

    private Condition inTable() {
        if (type.kind() == Kind.DECIMAL && type.precision() == 0) {
            throw new UnsupportedQueryException(
                    "MariaDB has no list of so many decimals for %s, whose digits are not known"
                            .formatted(field.getName()),
                    null);
        }
        String element = MariaDb.elementType(type);
        // the model's column may be of another collation, and neither would give way
        String value = element.contains(MariaDb.COLLATION) ? "v collate " + MariaDb.COLLATION : "v";
        return DSL.condition(
                "{0} in (select " + value + " from json_table({1}, '$[*]' columns (v " + element
                        + " path '$' error on error)) as j)",
                plain(),
                parameter);
    }
}
