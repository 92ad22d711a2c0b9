package dev.ligature.jdbc;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ColumnType;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A decimal in an order. On SQLite decimals are text, whose order is another; as floating numbers, of which none differs from
 * the decimal as long as that has no more digits, they are in theirs.
 */
final class Sortable extends CustomField<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Field<Object> decimal;
    private final int precision;

    Sortable(Field<Object> decimal, ColumnType<?> type) {
        super(decimal.getName(), SQLDataType.OTHER);
        this.decimal = decimal;
        this.precision = type.precision();
    }

    @Override
    public void accept(Context<?> context) {
        if (context.family() != SQLDialect.SQLITE) {
            context.visit(decimal);
            return;
        }
        if (precision > Sqlite.MOST_DIGITS) {
            throw new UnsupportedQueryException(
                    "SQLite has no order of decimals of %d digits, such as %s; it has one of up to %d"
                            .formatted(precision, decimal.getName(), Sqlite.MOST_DIGITS),
                    null);
        }
        // a model's own column, of which nothing else is known, may hold numbers too, and those are not cut
        boolean mayBeNumber = precision == 0 && !(decimal instanceof Param);
        context.visit(DSL.field(
                mayBeNumber ? "case typeof({0}) when 'text' then cast({0} as real) else {0} end" : "cast({0} as real)",
                decimal));
    }
}
