package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a link that has none yet: chooses the names of indexes and constraints, once and for all. */
final class NewLink {

    private final LinkDefinition link;
    private final TakenNames names;
    private final Map<IndexRole, String> indexes = new EnumMap<>(IndexRole.class);

    private NewLink(LinkDefinition link, TakenNames names) {
        this.link = link;
        this.names = names;
    }

    /**
     * The state that a link begins with.
     *
     * @param names of the schema; those that are chosen are added
     */
    static LinkState of(LinkDefinition link, TakenNames names) {
        return new NewLink(link, names).state();
    }

    /** A column; the name of its check is taken from {@code names}. */
    static ColumnState column(ColumnDefinition column, String sql, String table, TakenNames names) {
        StoredType type = StoredType.of(column.type());
        Optional<String> check =
                type.kind() == Kind.ENUM ? Optional.of(names.choose(joined(table, sql, "ck"))) : Optional.empty();
        return new ColumnState(column.name(), type, column.nullable(), column.defaultValue(), sql, check);
    }

    private LinkState state() {
        String left = link.left().sql();
        String right = link.right().sql();
        index(IndexRole.KEY, joined(link.table(), "pk"));
        for (Part side : List.of(Part.RIGHT, Part.LEFT)) {
            boolean list = (side == Part.LEFT ? link.left() : link.right()).list();
            SetCardinality.makes(side, list).ifPresent(role -> index(role, wanted(role, link.table(), left, right)));
        }
        link.archive().ifPresent(archive -> {
            index(IndexRole.ARCHIVE_LEFT, joined(archive, left, "ix"));
            index(IndexRole.ARCHIVE_RIGHT, joined(archive, right, "ix"));
            index(IndexRole.ARCHIVE_DELETION, joined(archive, "deletion_id", "ix"));
        });
        List<ColumnState> columns = link.columns().stream()
                .map(column -> column(column, column.sql(), link.table(), names))
                .toList();
        return new LinkState(
                link.name(),
                link.table(),
                link.archive(),
                end(link.left()),
                end(link.right()),
                columns,
                indexes,
                Presence.LIVE);
    }

    /** What the index of an end would be called. */
    static String wanted(IndexRole role, String table, String left, String right) {
        return switch (role) {
            case UNIQUE_LEFT -> joined(table, left, "uq");
            case UNIQUE_RIGHT -> joined(table, right, "uq");
            case INDEX_RIGHT -> joined(table, right, "ix");
            default -> throw new IllegalArgumentException(role.words());
        };
    }

    private void index(IndexRole role, String wanted) {
        indexes.put(role, names.choose(wanted));
    }

    private static EndState end(EndDefinition end) {
        return new EndState(
                end.name(), end.list(), StoredType.ofKey(end.model().key().type()), end.sql());
    }

    private static String joined(String... names) {
        return String.join("_", List.of(names).stream().map(Names::unquoted).toList());
    }
}
