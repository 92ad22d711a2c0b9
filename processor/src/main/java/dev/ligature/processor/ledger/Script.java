package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import java.util.List;

/**
 * Renders a step as a script. It depends on the state before the step and the operation alone, so that a dialect that
 * comes later gets the scripts that it would have had.
 */
final class Script {

    private final Dialect dialect;
    private final Ddl ddl;
    private final Alterations alterations;
    private final StringBuilder text = new StringBuilder();

    private Script(Dialect dialect) {
        this.dialect = dialect;
        this.ddl = new Ddl(dialect);
        this.alterations = dialect.alterations(ddl);
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
            return;
        }
        alterations.before().forEach(this::statement);
        if (operation instanceof AddColumn add) {
            alterations.add(before, add.column()).forEach(this::statement);
        } else if (operation instanceof SetCardinality cardinality) {
            alterations.cardinality(before, cardinality).forEach(this::statement);
        } else if (operation instanceof WidenColumn widen) {
            alterations.widen(before, widen.column()).forEach(this::statement);
        } else if (operation instanceof Retire retire && retire.relaxed().isPresent()) {
            ColumnState column = before.column(retire.name()).orElseThrow().retire();
            alterations.relax(before, column).forEach(this::statement);
        } else if (operation instanceof Drop drop && drop.part() == Part.COLUMN) {
            ColumnState column = before.column(drop.name()).orElseThrow();
            alterations.drop(before, column).forEach(this::statement);
        } else if (operation instanceof Drop) {
            drop(before);
        } else {
            throw new IllegalArgumentException("no script for: " + operation.words());
        }
    }

    /** The types that PostgreSQL and H2 name alike. */
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

    private void create(LinkState link) {
        statement(ddl.live(link));
        indexes(link, false);
        link.archive().ifPresent(archive -> {
            statement(ddl.archive(link, archive));
            indexes(link, true);
        });
    }

    private void indexes(LinkState link, boolean ofArchive) {
        ddl.indexes(link, ofArchive).forEach(this::statement);
    }

    private void drop(LinkState link) {
        statement(ddl.dropTable(link.table()));
        link.archive().ifPresent(archive -> statement(ddl.dropTable(archive)));
    }
}
