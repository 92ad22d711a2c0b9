package dev.ligature.graph;

import dev.ligature.jdbc.Names;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A column of one of the tables that a statement reads.
 *
 * @param hop for which record the table is read
 * @param alias the table's alias
 * @param sql the column, in SQL
 * @param type how its values are stored
 */
record Cell(Hop hop, String alias, String sql, ColumnType<?> type) {

    /** A column of the table with this alias. */
    static Cell of(Hop hop, String alias, Column<?> column) {
        return new Cell(hop, alias, column.sql(), column.type());
    }

    /** A column of the record. */
    static Cell ofRecord(Hop hop, Column<?> column) {
        return of(hop, hop.alias(), column);
    }

    /** A column of the link over which the record was reached. */
    static Cell ofLink(Hop hop, Column<?> column) {
        Hop row = hop.linkRow();
        return of(row, row.linkAlias(), column);
    }

    /** Whether both are the same column of the same table. */
    boolean is(Cell other) {
        return hop == other.hop && alias.equals(other.alias) && sql.equals(other.sql);
    }

    /** For jOOQ. */
    Field<Object> field() {
        return DSL.field(DSL.unquotedName(alias).append(Names.name(sql)));
    }
}
