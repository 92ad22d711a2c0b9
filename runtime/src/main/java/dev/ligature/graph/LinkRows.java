package dev.ligature.graph;

import dev.ligature.Ref;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a link, for a statement that cannot reach the records that they lead to, because these are in another
 * database. They are seen as records themselves, whose key is that of the record, and which hold that of the record they
 * are reached from, as in a read-only link.
 *
 * @param rows the rows as records
 * @param link the way to them
 */
record LinkRows(ModelType<?, ?> rows, LinkType<?, ?, ?> link) {

    /** Of a link, the rows that lead to the records at {@code side}. */
    static LinkRows of(LinkType<?, ?, ?> link, Side side) {
        Column<?> key = key(link, side);
        return new LinkRows(rows(link, key), way(link, side));
    }

    /** In the table of a link, or of the model that holds one: the column of the key at {@code side}. */
    static Column<?> key(LinkType<?, ?, ?> link, Side side) {
        LinkEndType<?, ?, ?> end = link.end(side);
        return Column.required(0, end.name(), end.column(), end.key());
    }

    /** The node of the rows over which the records at {@code linked} are reached. */
    Node.Linked from(Node.Linked linked) {
        return linked.from().linked(link, linked.side(), rows);
    }

    /** Whether a model is the rows of this link. */
    static boolean isRowOf(LinkType<?, ?, ?> link, ModelType<?, ?> model) {
        return model.model() == link.link();
    }

    private static <K> ModelType<Object, K> rows(LinkType<?, ?, ?> link, Column<K> key) {
        List<Column<?>> columns = new ArrayList<>(List.of(key));
        columns.addAll(link.columns());
        return new ModelType<>(
                unchecked(link),
                link.name(),
                link.table(),
                key,
                Optional.empty(),
                false,
                columns,
                Collections.nCopies(columns.size(), ModelType.noGetter(link.name(), key.name())),
                Optional.empty());
    }

    /** Whether there is one or many has been seen to by whoever made the rows. */
    private static <T, L extends Ref<?, ?>, R extends Ref<?, ?>> LinkType<T, L, R> way(
            LinkType<T, L, R> link, Side side) {
        return new LinkType<>(
                link.link(),
                link.name(),
                link.table(),
                link.archive(),
                link.left().asList(),
                link.right().asList(),
                link.columns(),
                Optional.of(side),
                link.leftOf(),
                link.rightOf(),
                link.columnsOf(),
                link.create());
    }

    @SuppressWarnings("unchecked") // nothing makes a row
    private static Class<Object> unchecked(LinkType<?, ?, ?> link) {
        return (Class<Object>) link.link();
    }
}
