package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.ValueType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * SQLite from 3.35 on, the first that drops columns. A declared type cannot change there and bounds nothing, so it says no
 * more than how values are kept: what is wider needs no change.
 */
final class SQLite implements Dialect {

    @Override
    public String name() {
        return "sqlite";
    }

    /** Numbers that are no doubles, and times, are text that is always equally long after the point. */
    @Override
    public String type(StoredType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case SHORT, INTEGER, LONG -> "integer";
            case FLOAT, DOUBLE -> "real";
            case BYTES -> "blob";
            default -> "text";
        };
    }

    @Override
    public String literal(StoredType type, String canonical) {
        return switch (type.kind()) {
            case BYTES -> "x" + Literals.text(canonical);
            case BOOLEAN -> Boolean.parseBoolean(canonical) ? "1" : "0";
            case DECIMAL ->
                Literals.text(new BigDecimal(canonical).setScale(type.scale()).toPlainString());
            default -> Literals.simple(type, canonical, SQLite::text);
        };
    }

    /** There is no escape for characters that an editor or a checkout could change. */
    private static String text(String value) {
        return Literals.isPlain(value) ? Literals.text(value) : "(cast(x'" + Literals.hex(value) + "' as text))";
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
        return new SQLiteAlterations(this, ddl);
    }

    /** One connection at a time writes; see "File Locking And Concurrency" and "ALTER TABLE" in SQLite's documentation. */
    @Override
    public List<String> locks(Operation operation, LinkState before) {
        boolean isEnum =
                operation instanceof WidenColumn widen && widen.column().type().kind() == Kind.ENUM;
        if (operation instanceof WidenColumn && !isEnum) {
            return List.of("nothing: columns of text and of whole numbers take any length already.");
        }
        List<String> lines = new ArrayList<>(List.of(
                "the database until the script commits; writes wait, and so can reads unless it is in WAL mode."));
        if (isEnum || operation instanceof Retire) {
            lines.add("Every row of " + before.table() + " is copied twice, and every index of it is built anew.");
            lines.add(
                    "What others added to the table is lost: columns, indexes, triggers; and a foreign key to it acts as if all its");
            lines.add("rows were deleted.");
        } else if (operation instanceof SetCardinality change && !change.made().isEmpty()) {
            lines.add("An index is built from all rows of " + before.table() + ".");
        } else if (operation instanceof Drop drop && drop.part() == Part.COLUMN) {
            lines.add("Every row of " + Script.tables(before) + " is rewritten.");
        } else if (operation instanceof AddColumn add && add.column().check().isPresent()) {
            lines.add("Every row of " + before.table() + " is read once, to check it against the constants.");
        }
        return lines;
    }
}
