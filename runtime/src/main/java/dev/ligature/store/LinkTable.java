package dev.ligature.store;

import dev.ligature.jdbc.Names;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of the live links of one type, or of its dismissed ones, for jOOQ. */
final class LinkTable extends TableImpl<Record> {

    private static final long serialVersionUID = 1L;

    private final transient LinkType<?, ?, ?> link;
    private final TableField<Record, Object> left;
    private final TableField<Record, Object> right;
    private final ArrayList<TableField<Record, Object>> own = new ArrayList<>();
    private final TableField<Record, Object> createdAt = column(DSL.unquotedName("created_at"));
    private final TableField<Record, Object> updatedAt = column(DSL.unquotedName("updated_at"));
    private final TableField<Record, Object> dismissedAt = column(DSL.unquotedName("dismissed_at"));
    private final TableField<Record, Object> reason = column(DSL.unquotedName("reason"));
    private final TableField<Record, Object> deletionId = column(DSL.unquotedName("deletion_id"));

    LinkTable(String literal, LinkType<?, ?, ?> link) {
        super(Names.name(literal));
        this.link = link;
        left = column(Names.name(link.left().column()));
        right = column(Names.name(link.right().column()));
        for (Column<?> column : link.columns()) {
            own.add(column(Names.name(column.sql())));
        }
    }

    @Override
    public UniqueKey<Record> getPrimaryKey() {
        return Internal.createUniqueKey(this, DSL.unquotedName("pk"), left, right);
    }

    TableField<Record, Object> key(Side side) {
        return side == Side.LEFT ? left : right;
    }

    ColumnType<?> keyType(Side side) {
        return link.end(side).key();
    }

    TableField<Record, Object> own(Column<?> column) {
        return own.get(column.index());
    }

    TableField<Record, Object> createdAt() {
        return createdAt;
    }

    TableField<Record, Object> updatedAt() {
        return updatedAt;
    }

    /** Of the archive alone. */
    TableField<Record, Object> dismissedAt() {
        return dismissedAt;
    }

    /** Of the archive alone. */
    TableField<Record, Object> reason() {
        return reason;
    }

    /** Of the archive alone. */
    TableField<Record, Object> deletionId() {
        return deletionId;
    }

    /** The keys and the own columns. */
    List<TableField<Record, Object>> content() {
        List<TableField<Record, Object>> content = new ArrayList<>(List.of(left, right));
        content.addAll(own);
        return content;
    }

    /** The columns that a live link and a dismissed one have. */
    List<TableField<Record, Object>> common() {
        List<TableField<Record, Object>> common = content();
        common.add(createdAt);
        common.add(updatedAt);
        return common;
    }

    /** Without a type, so that jOOQ casts nothing. */
    private TableField<Record, Object> column(Name name) {
        return createField(name, SQLDataType.OTHER, this);
    }
}
