package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import java.util.List;

/** A definition with the physical names that its history gave it. */
final class Resolved {

    private Resolved() {}

    static LinkDefinition of(LinkDefinition link, LinkState state) {
        List<ColumnDefinition> columns =
                link.columns().stream().map(column -> column(column, state)).toList();
        return new LinkDefinition(
                link.type(),
                link.name(),
                state.table(),
                state.archive(),
                end(link.left(), state.left()),
                end(link.right(), state.right()),
                columns,
                link.readOnly(),
                link.formerly(),
                link.entry());
    }

    private static EndDefinition end(EndDefinition end, EndState state) {
        return new EndDefinition(
                end.name(),
                end.alias(),
                end.list(),
                end.deleteCascade(),
                end.model(),
                state.sql(),
                end.formerly(),
                end.field());
    }

    private static ColumnDefinition column(ColumnDefinition column, LinkState state) {
        String sql = state.column(column.name()).map(ColumnState::sql).orElse(column.sql());
        return new ColumnDefinition(
                column.name(), sql, column.type(), column.nullable(), column.defaultValue(), column.formerly());
    }
}
