package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Optional;

/** MariaDB from 10.11 on, with InnoDB. */
final class MariaDb implements Dialect {

    /** What an index takes in full; longer text lies outside of the row, whose size is limited. */
    static final int LONGEST_VARCHAR = 255;

    private static final String COPIED = " while rows are copied; writes wait, from MariaDB 11.2 on for moments only.";
    private static final String UNTOUCHED = "No row is read or rewritten.";

    @Override
    public String name() {
        return "mariadb";
    }

    /**
     * A float is kept as a double: MariaDB's own gives back fewer digits than it was given. A UUID is kept as text: MariaDB's
     * own type refuses some of version 8.
     */
    @Override
    public String type(StoredType type) {
        return switch (type.kind()) {
            case TEXT -> isLong(type) ? "longtext" : "varchar(" + type.length() + ")";
            case ENUM -> "varchar(" + LONGEST_VARCHAR + ")";
            case JSON, TEXT_LIST, ENUM_LIST -> "longtext";
            case FLOAT, DOUBLE -> "double";
            case DECIMAL -> "decimal(" + type.precision() + ", " + type.scale() + ")";
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME -> "datetime(6)";
            case BYTES -> "longblob";
            case UUID -> "char(36) character set ascii collate ascii_bin";
            case BOOLEAN, SHORT, INTEGER, LONG, DATE, TIME -> Script.standardType(type);
        };
    }

    /** Whether text is kept beside the row. */
    static boolean isLong(StoredType text) {
        return text.length() == 0 || text.length() > LONGEST_VARCHAR;
    }

    @Override
    public String literal(StoredType type, String canonical) {
        return switch (type.kind()) {
            case BYTES -> "x" + Literals.text(canonical);
            case BOOLEAN, DECIMAL -> Literals.standard(type, canonical);
            default -> Literals.simple(type, canonical, MariaDb::text);
        };
    }

    /** Whether a backslash stands for itself is a setting of the session; digits mean the same in all of them. */
    private static String text(String value) {
        return Literals.isPlain(value)
                ? Literals.text(value)
                : "(convert(x'" + Literals.hex(value) + "' using utf8mb4))";
    }

    @Override
    public String quoted(String name) {
        return "`" + name + "`";
    }

    @Override
    public String ifMissing() {
        return " if not exists";
    }

    @Override
    public String ifThere() {
        return " if exists";
    }

    /** Of the collations that tell all texts apart, the one that tells trailing blanks apart too. */
    @Override
    public String tableOptions() {
        return " engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin";
    }

    /** Without the constraint's name, since one that has it comes and goes by copying the table only. */
    @Override
    public Optional<String> check(ColumnState column, Ddl ddl) {
        StoredType type = column.type();
        if (type.kind() == Kind.ENUM) {
            return Optional.of("check (" + ddl.isConstant(column) + ")");
        }
        return type.kind() == Kind.TEXT && type.length() > LONGEST_VARCHAR
                ? Optional.of("check (char_length(" + ddl.name(column.sql()) + ") <= " + type.length() + ")")
                : Optional.empty();
    }

    @Override
    public Alterations alterations(Ddl ddl) {
        return new MariaDbAlterations(this, ddl);
    }

    @Override
    public List<Excess> excesses(LinkState link) {
        return MariaDbLimits.of(link, this);
    }

    /** See "InnoDB Online DDL Overview" in MariaDB's documentation. */
    @Override
    public List<String> locks(Operation operation, LinkState before) {
        if (operation instanceof CreateLink) {
            return List.of("nothing that exists: the tables are new.");
        }
        if (operation instanceof SetCardinality change) {
            String moments = before.table() + " for moments; reads and writes wait.";
            return change.made().isEmpty()
                    ? List.of(moments, UNTOUCHED)
                    : List.of(moments, "They go on while an index is built from all rows.");
        }
        if (operation instanceof Retire) {
            return List.of(
                    before.table() + " for moments; reads and writes wait.",
                    "They go on while the table is built anew.");
        }
        if (operation instanceof WidenColumn widen) {
            return widening(widen.column(), before);
        }
        String moment = Script.tables(before) + " for a moment; reads and writes wait.";
        boolean column =
                operation instanceof AddColumn || (operation instanceof Drop drop && drop.part() == Part.COLUMN);
        return column ? List.of(moment, UNTOUCHED) : List.of(moment);
    }

    private static List<String> widening(ColumnState column, LinkState before) {
        StoredType was = before.column(column.name()).orElseThrow().type();
        boolean grows = column.type().kind() == Kind.ENUM
                || (column.type().kind() == Kind.TEXT && isLong(was) == isLong(column.type()));
        String tables = column.type().kind() == Kind.ENUM ? before.table() : Script.tables(before);
        return grows ? List.of(tables + " for a moment; reads and writes wait.", UNTOUCHED) : List.of(tables + COPIED);
    }
}
