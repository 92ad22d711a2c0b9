package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL from 12 on. */
final class PostgreSql implements Dialect {

    private static final String UNTOUCHED = "No row is read or rewritten.";

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String type(StoredType type) {
        return switch (type.kind()) {
            case TEXT -> type.length() == 0 ? "text" : "varchar(" + type.length() + ")";
            case ENUM -> "text";
            case BYTES -> "bytea";
            case JSON -> "json";
            case TEXT_LIST, ENUM_LIST -> "text[]";
            default -> Script.standardType(type);
        };
    }

    @Override
    public String literal(StoredType type, String canonical) {
        return switch (type.kind()) {
            case BYTES -> "decode(" + Literals.text(canonical) + ", 'hex')";
            case JSON -> "cast(" + Literals.text(canonical) + " as json)";
            case TEXT_LIST, ENUM_LIST -> "cast(" + Literals.array(canonical) + " as text[])";
            default -> Literals.standard(type, canonical);
        };
    }

    @Override
    public String quoted(String name) {
        return "\"" + name + "\"";
    }

    @Override
    public String ifMissing() {
        return "";
    }

    @Override
    public String ifThere() {
        return "";
    }

    @Override
    public Alterations alterations(Ddl ddl) {
        return new PostgreSqlAlterations(this, ddl);
    }

    /** See the notes on "ALTER TABLE", and "Building Indexes Concurrently", in PostgreSQL's documentation. */
    @Override
    public List<String> locks(Operation operation, LinkState before) {
        if (operation instanceof CreateLink) {
            return List.of("nothing that exists: the tables are new.");
        }
        List<String> lines = new ArrayList<>(
                operation instanceof SetCardinality change ? cardinality(change, before) : rows(operation, before));
        lines.add(
                "It waits at most %d s for each table that is in use, and others wait behind it; then it fails and can run again."
                        .formatted(PostgreSqlAlterations.PATIENCE_SECONDS));
        return lines;
    }

    private List<String> cardinality(SetCardinality change, LinkState before) {
        List<String> lines = new ArrayList<>();
        lines.add(
                change.goes().isPresent()
                        ? exclusive(before.table())
                        : "share on " + before.table() + " until the script commits; writes wait.");
        if (change.made().isEmpty()) {
            lines.add(UNTOUCHED);
        }
        PostgreSqlAlterations alterations = new PostgreSqlAlterations(this, new Ddl(this));
        change.made().forEach((role, index) -> {
            lines.add(
                    "An index is built from all rows, unless it is there: on a large table migrate() builds it beforehand, while");
            lines.add("reads and writes go on. So does this, where the script is run by other means; each by itself:");
            alterations
                    .beforehand(change.apply(before), role, index)
                    .forEach(statement -> lines.add("    " + statement));
        });
        return lines;
    }

    private static String exclusive(String tables) {
        return "access exclusive on " + tables + " until the script commits; reads and writes wait.";
    }

    private static List<String> rows(Operation operation, LinkState before) {
        boolean liveAlone = operation instanceof Retire
                || (operation instanceof WidenColumn widen
                        && widen.column().check().isPresent());
        String table = liveAlone ? before.table() : Script.tables(before);
        return List.of(exclusive(table), effort(operation));
    }

    private static String effort(Operation operation) {
        if (operation instanceof AddColumn) {
            return "No row is read or rewritten: a default is kept once for all of them.";
        }
        if (operation instanceof WidenColumn widen) {
            return switch (widen.column().type().kind()) {
                case ENUM -> "No row is read or rewritten: each of them satisfies the constraint that goes.";
                case TEXT -> UNTOUCHED;
                default -> "Every row of them is rewritten, and every index of them is built anew.";
            };
        }
        return operation instanceof Drop drop && drop.part() == Part.COLUMN
                ? "No row is read or rewritten; the space is free when rows are written anew."
                : UNTOUCHED;
    }
}
