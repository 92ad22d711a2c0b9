package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.AddColumn;
import dev.ligature.processor.ledger.Operation.CreateLink;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL from 12 on. */
final class PostgreSql implements Dialect {

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
    public List<String> locks(Operation operation, LinkState before) {
        if (operation instanceof CreateLink) {
            return List.of("nothing that exists: the tables are new.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("access exclusive on " + Script.tables(before) + " until the script commits; reads and writes wait.");
        lines.add("No row is rewritten: a default is kept once for all of them.");
        if (operation instanceof AddColumn add && add.column().check().isPresent()) {
            lines.add("Every row of " + before.table() + " is read once, to check it against the constants.");
        }
        return lines;
    }
}
