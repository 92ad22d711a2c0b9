package dev.ligature.processor.ledger;

import static java.util.stream.Collectors.joining;

import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables, columns and indexes in the words of one dialect: what statements are made of. */
final class Ddl {

    private static final StoredType MOMENT = StoredType.plain(Kind.INSTANT);
    private static final StoredType REASON = StoredType.text(20);
    private static final StoredType DELETION = StoredType.plain(Kind.UUID);

    private final Dialect dialect;

    Ddl(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A name, in the quotes of the dialect if it has to be quoted. */
    String name(String sql) {
        return sql.startsWith("\"") ? dialect.quoted(Names.unquoted(sql)) : sql;
    }

    String type(StoredType type) {
        return dialect.type(type);
    }

    String alter(String table) {
        return "alter table " + name(table) + " ";
    }

    /** Makes the table of live links. */
    String live(LinkState link) {
        List<String> lines = new ArrayList<>();
        lines.add(key(link.left()) + " not null");
        lines.add(key(link.right()) + " not null");
        link.columns().forEach(column -> lines.add(column(column)));
        lines.add("created_at " + type(MOMENT) + " not null");
        lines.add("updated_at " + type(MOMENT) + " not null");
        lines.add("constraint " + link.indexes().get(IndexRole.KEY) + " primary key "
                + columns(link.left(), link.right()));
        return table(link.table(), lines);
    }

    /** Makes the table of dismissed ones. */
    String archive(LinkState link, String archive) {
        List<String> lines = new ArrayList<>();
        lines.add(key(link.left()));
        lines.add(key(link.right()));
        link.columns().forEach(column -> lines.add(archived(column)));
        lines.add("created_at " + type(MOMENT));
        lines.add("updated_at " + type(MOMENT));
        lines.add("dismissed_at " + type(MOMENT));
        lines.add("reason " + type(REASON));
        lines.add("deletion_id " + type(DELETION));
        return table(archive, lines);
    }

    private String table(String table, List<String> lines) {
        return "create table" + dialect.ifMissing() + " " + name(table) + " (\n    " + String.join(",\n    ", lines)
                + "\n)" + dialect.tableOptions();
    }

    String dropTable(String table) {
        return "drop table" + dialect.ifThere() + " " + name(table);
    }

    private String key(EndState end) {
        return name(end.sql()) + " " + type(end.key());
    }

    /** A column of the table of live links, in full. */
    String column(ColumnState column) {
        return unchecked(column) + check(column).map(check -> " " + check).orElse("");
    }

    /** The same without its check. */
    String unchecked(ColumnState column) {
        return archived(column) + (column.nullable() ? "" : " not null");
    }

    /** What a column of live links has to satisfy beyond its type. */
    Optional<String> check(ColumnState column) {
        return dialect.check(column, this);
    }

    /**
     * A column of the archive, in full. The default stands there too: an older version of the application does not name a
     * newer column.
     */
    String archived(ColumnState column) {
        Optional<String> value = column.defaultValue().map(text -> dialect.literal(column.type(), text));
        return name(column.sql()) + " " + type(column.type())
                + value.map(literal -> " default " + literal).orElse("");
    }

    /** Whether an enum's column holds one of its constants. */
    String isConstant(ColumnState column) {
        String constants = column.type().constants().stream()
                .map(constant -> dialect.literal(column.type(), constant))
                .collect(joining(", "));
        return name(column.sql()) + " in (" + constants + ")";
    }

    /** Makes all indexes of one of the two tables but the primary key. */
    List<String> indexes(LinkState link, boolean ofArchive) {
        List<String> statements = new ArrayList<>();
        for (Map.Entry<IndexRole, String> index : link.indexes().entrySet()) {
            if (index.getKey() != IndexRole.KEY && index.getKey().ofArchive() == ofArchive) {
                statements.add(index(link, index.getKey(), index.getValue(), dialect.ifMissing()));
            }
        }
        return statements;
    }

    /**
     * Makes an index.
     *
     * @param how what stands before its name, such as {@code " concurrently"}; empty for nothing
     */
    String index(LinkState link, IndexRole role, String index, String how) {
        String live = " on " + name(link.table()) + " ";
        String past = " on " + link.archive().map(this::name).orElse("") + " ";
        String name = how + " " + index;
        return switch (role) {
            case UNIQUE_LEFT -> "create unique index" + name + live + columns(link.left());
            case UNIQUE_RIGHT -> "create unique index" + name + live + columns(link.right());
            case INDEX_RIGHT -> "create index" + name + live + columns(link.right(), link.left());
            case ARCHIVE_LEFT -> "create index" + name + past + columns(link.left());
            case ARCHIVE_RIGHT -> "create index" + name + past + columns(link.right());
            case ARCHIVE_DELETION -> "create index" + name + past + "(deletion_id)";
            case KEY -> throw new IllegalArgumentException("the key is made with the table");
        };
    }

    private String columns(EndState... ends) {
        return List.of(ends).stream().map(end -> name(end.sql())).collect(joining(", ", "(", ")"));
    }
}
