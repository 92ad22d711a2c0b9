package dev.ligature.jdbc;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** That a field is like a pattern; large and small letters differ. */
final class Like extends CustomCondition {

    private static final long serialVersionUID = 1L;
    private static final char ESCAPE = '\\';

    private final transient Field<Object> field;
    private final transient Field<Object> parameter;

    Like(Field<Object> field, Field<Object> parameter) {
        this.field = field;
        this.parameter = parameter;
    }

    @Override
    public void accept(Context<?> context) {
        context.visit(
                context.family() == SQLDialect.SQLITE
                        ? DSL.condition("{0} glob {1}", field, parameter)
                        : text(field)
                                .like(
                                        text(parameter),
                                        context.family() == SQLDialect.MARIADB ? MariaDb.ESCAPE : ESCAPE));
    }

    /** Typed as text, or jOOQ would cast both sides. */
    private static Field<String> text(Field<Object> field) {
        return DSL.field("{0}", String.class, field);
    }
}
