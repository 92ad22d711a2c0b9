package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;

/** H2 from 2.0 on. */
final class H2 implements Dialect {

    @Override
    public String name() {
        return "h2";
    }

    /** JSON is text here: H2's own type does not keep the text that it was given. */
    @Override
    public String type(StoredType type) {
        return switch (type.kind()) {
            case TEXT -> type.length() == 0 ? "varchar" : "varchar(" + type.length() + ")";
            case ENUM, JSON -> "varchar";
            case BYTES -> "varbinary";
            case TEXT_LIST, ENUM_LIST -> "varchar array";
            default -> Script.standardType(type);
        };
    }

    @Override
    public String literal(StoredType type, String canonical) {
        return switch (type.kind()) {
            case BYTES -> "X" + Literals.text(canonical);
            case JSON -> Literals.text(canonical);
            case TEXT_LIST, ENUM_LIST -> Literals.array(canonical);
            default -> Literals.standard(type, canonical);
        };
    }

    @Override
    public String quoted(String name) {
        return "\"" + name + "\"";
    }

    @Override
    public String ifMissing() {
        return " if not exists";
    }

    @Override
    public String ifThere() {
        return " if exists";
    }

    @Override
    public List<String> locks(Operation operation, LinkState before) {
        if (operation instanceof CreateLink) {
            return List.of("nothing that exists: the tables are new.");
        }
        if (operation instanceof SetCardinality) {
            return List.of(
                    before.table() + " while H2 builds an index from its rows, or drops one; reads and writes wait.");
        }
        if (operation instanceof WidenColumn widen && widen.column().type().kind() == Kind.ENUM) {
            return List.of(before.table() + " while H2 checks its rows against the constants; reads and writes wait.");
        }
        boolean copies = operation instanceof AddColumn
                || operation instanceof WidenColumn
                || (operation instanceof Drop drop && drop.part() == Part.COLUMN);
        return List.of(Script.tables(before)
                + (copies
                        ? " while H2 copies their rows; reads and writes wait."
                        : " for a moment; reads and writes wait."));
    }
}
