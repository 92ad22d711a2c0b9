package dev.ligature.processor.ledger;

import static java.util.stream.Collectors.joining;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders a step as a script. It depends on the state before the step and the operation alone, so that a dialect that
 * comes later gets the scripts that it would have had.
 */
final class Script {

    private static final StoredType MOMENT = StoredType.plain(Kind.INSTANT);
    private static final StoredType REASON = StoredType.text(20);
    private static final StoredType DELETION = StoredType.plain(Kind.UUID);

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();

    private Script(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The content of a script.
     *
     * @param before the state before the step; for the first, the state that it makes
     */
    static String of(Dialect dialect, LinkState before, Operation operation) {
        Script script = new Script(dialect);
        script.head(before, operation);
        script.body(before, operation);
        return script.text.toString();
    }

    private void body(LinkState before, Operation operation) {
        if (operation instanceof CreateLink create) {
            create(create.created());
        } else if (operation instanceof AddColumn add) {
            add(before, add.column());
        } else if (operation instanceof SetCardinality cardinality) {
            cardinality(before, cardinality);
        } else if (operation instanceof WidenColumn widen) {
            widen(before, widen.column());
        } else if (operation instanceof Retire retire && retire.relaxed().isPresent()) {
            statement(alter(before.table()) + "alter column "
                    + name(retire.relaxed().get()) + " drop not null");
        } else if (operation instanceof Drop drop) {
            drop(before, drop);
        } else {
            throw new IllegalArgumentException("no script for: " + operation.words());
        }
    }

    /** The types that all databases but SQLite name alike. */
    static String standardType(StoredType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SHORT -> "smallint";
            case INTEGER -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric(" + type.precision() + ", " + type.scale() + ")";
            case DATE -> "date";
            case TIME -> "time(6)";
            case DATE_TIME -> "timestamp(6)";
            case INSTANT, OFFSET_DATE_TIME -> "timestamp(6) with time zone";
            case UUID -> "uuid";
            case TEXT, ENUM, BYTES, JSON, TEXT_LIST, ENUM_LIST -> throw new IllegalArgumentException(type.text());
        };
    }

    /** The tables of a link, for people. */
    static String tables(LinkState link) {
        return link.table() + link.archive().map(archive -> " and " + archive).orElse("");
    }

    private void head(LinkState link, Operation operation) {
        comment("Link " + link.name() + ": " + operation.words() + ".");
        List<String> locks = dialect.locks(operation, link);
        comment("Locks: " + locks.get(0));
        locks.subList(1, locks.size()).forEach(this::comment);
        comment("Written once and never changed: the ledger holds its checksum.");
    }

    private void comment(String line) {
        text.append("-- ").append(line).append('\n');
    }

    private void statement(String sql) {
        text.append('\n').append(sql).append(";\n");
    }

    private String name(String sql) {
        return sql.startsWith("\"") ? dialect.quoted(Names.unquoted(sql)) : sql;
    }

    private void create(LinkState link) {
        List<String> live = new ArrayList<>();
        live.add(key(link.left()) + " not null");
        live.add(key(link.right()) + " not null");
        link.columns().forEach(column -> live.add(column(column)));
        live.add("created_at " + dialect.type(MOMENT) + " not null");
        live.add("updated_at " + dialect.type(MOMENT) + " not null");
        live.add("constraint " + link.indexes().get(IndexRole.KEY) + " primary key "
                + columns(link.left(), link.right()));
        table(link.table(), live);
        indexes(link, false);
        link.archive().ifPresent(archive -> archive(link, archive));
    }

    private void archive(LinkState link, String archive) {
        List<String> past = new ArrayList<>();
        past.add(key(link.left()));
        past.add(key(link.right()));
        link.columns().forEach(column -> past.add(archived(column)));
        past.add("created_at " + dialect.type(MOMENT));
        past.add("updated_at " + dialect.type(MOMENT));
        past.add("dismissed_at " + dialect.type(MOMENT));
        past.add("reason " + dialect.type(REASON));
        past.add("deletion_id " + dialect.type(DELETION));
        table(archive, past);
        indexes(link, true);
    }

    private void table(String table, List<String> lines) {
        statement("create table" + dialect.ifMissing() + " " + name(table) + " (\n    " + String.join(",\n    ", lines)
                + "\n)");
    }

    private String key(EndState end) {
        return name(end.sql()) + " " + dialect.type(end.key());
    }

    private String column(ColumnState column) {
        return archived(column)
                + (column.nullable() ? "" : " not null")
                + column.check().map(check -> check(check, column)).orElse("");
    }

    /** The default stands in the archive too: an older version of the application does not name a newer column. */
    private String archived(ColumnState column) {
        Optional<String> value = column.defaultValue().map(text -> dialect.literal(column.type(), text));
        return name(column.sql()) + " " + dialect.type(column.type())
                + value.map(literal -> " default " + literal).orElse("");
    }

    private String check(String check, ColumnState column) {
        String constants =
                column.type().constants().stream().map(Literals::text).collect(joining(", "));
        return " constraint " + check + " check (" + name(column.sql()) + " in (" + constants + "))";
    }

    private void indexes(LinkState link, boolean ofArchive) {
        for (Map.Entry<IndexRole, String> index : link.indexes().entrySet()) {
            if (index.getKey() != IndexRole.KEY && index.getKey().ofArchive() == ofArchive) {
                statement(index(link, index.getKey(), index.getValue()));
            }
        }
    }

    private String index(LinkState link, IndexRole role, String index) {
        String live = " on " + name(link.table()) + " ";
        String past = " on " + link.archive().map(this::name).orElse("") + " ";
        String name = dialect.ifMissing() + " " + index;
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

    private void add(LinkState link, ColumnState column) {
        String addColumn = "add column" + dialect.ifMissing() + " ";
        statement(alter(link.table()) + addColumn + column(column));
        link.archive().ifPresent(archive -> statement(alter(archive) + addColumn + archived(column)));
    }

    /** What is made comes first: there is always an index to read by. */
    private void cardinality(LinkState link, SetCardinality change) {
        LinkState after = change.apply(link);
        change.made().forEach((role, index) -> statement(index(after, role, index)));
        change.goes()
                .ifPresent(role -> statement(
                        "drop index" + dialect.ifThere() + " " + link.indexes().get(role)));
    }

    private void widen(LinkState link, ColumnState column) {
        if (column.type().kind() == Kind.ENUM) {
            String check = column.check().orElseThrow();
            statement(alter(link.table()) + "drop constraint" + dialect.ifThere() + " " + check);
            statement(alter(link.table()) + "add" + check(check, column));
            return;
        }
        String widened = "alter column " + name(column.sql()) + " set data type " + dialect.type(column.type());
        statement(alter(link.table()) + widened);
        link.archive().ifPresent(archive -> statement(alter(archive) + widened));
    }

    private void drop(LinkState link, Drop drop) {
        if (drop.part() == Part.LINK) {
            statement("drop table" + dialect.ifThere() + " " + name(link.table()));
            link.archive().ifPresent(archive -> statement("drop table" + dialect.ifThere() + " " + name(archive)));
            return;
        }
        String dropColumn = "drop column" + dialect.ifThere() + " " + name(drop.sql());
        statement(alter(link.table()) + dropColumn);
        link.archive().ifPresent(archive -> statement(alter(archive) + dropColumn));
    }

    private String alter(String table) {
        return "alter table " + name(table) + " ";
    }
}
