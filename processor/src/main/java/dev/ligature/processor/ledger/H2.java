package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.CreateLink;
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
    public List<String> locks(Operation operation, LinkState before) {
        return operation instanceof CreateLink
                ? List.of("nothing that exists: the tables are new.")
                : List.of(Script.tables(before) + " while H2 copies their rows; reads and writes wait.");
    }
}
