package dev.ligature.jdbc;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A text key of a link that is held against one of a model. On MariaDB two collations of one character set that both tell case
 * apart cannot be compared, unless one of them is named.
 */
final class LinkKey extends CustomField<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Field<Object> key;

    LinkKey(Field<Object> key) {
        super(key.getName(), SQLDataType.OTHER);
        this.key = key;
    }

    @Override
    public void accept(Context<?> context) {
        context.visit(
                context.family() == SQLDialect.MARIADB ? DSL.field("{0} collate " + MariaDb.COLLATION, key) : key);
    }
}
