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
    public List<String> locks(Operation operation, LinkState before) {
        if (operation instanceof CreateLink) {
            return List.of("nothing that exists: the tables are new.");
        }
        if (operation instanceof SetCardinality change) {
            return cardinality(change, before);
        }
        String until = " until the script commits; reads and writes wait.";
        boolean liveAlone = operation instanceof Retire
                || (operation instanceof WidenColumn widen
                        && widen.column().check().isPresent());
        String table = liveAlone ? before.table() : Script.tables(before);
        List<String> lines = new ArrayList<>(List.of("access exclusive on " + table + until));
        lines.addAll(effort(operation, before));
        return lines;
    }

    private static List<String> cardinality(SetCardinality change, LinkState before) {
        List<String> lines = new ArrayList<>();
        if (!change.made().isEmpty()) {
            lines.add("share on " + before.table()
                    + " while an index is built from all its rows; reads go on, writes wait.");
        }
        if (change.goes().isPresent()) {
            lines.add("access exclusive on " + before.table() + " for the moment in which an index goes.");
        }
        return lines;
    }

    /** See "ALTER TABLE", notes, in PostgreSQL's documentation. */
    private static List<String> effort(Operation operation, LinkState before) {
        String checked = "Every row of " + before.table() + " is read once, to check it against the constants.";
        if (operation instanceof AddColumn add) {
            String kept = "No row is rewritten: a default is kept once for all of them.";
            return add.column().check().isPresent() ? List.of(kept, checked) : List.of(kept);
        }
        if (operation instanceof WidenColumn widen) {
            return switch (widen.column().type().kind()) {
                case ENUM -> List.of(checked);
                case TEXT -> List.of(UNTOUCHED);
                default -> List.of("Every row of them is rewritten, and every index with the column is built anew.");
            };
        }
        return operation instanceof Drop drop && drop.part() == Part.COLUMN
                ? List.of("No row is rewritten; the space is free when rows are written anew.")
                : List.of(UNTOUCHED);
    }
}
