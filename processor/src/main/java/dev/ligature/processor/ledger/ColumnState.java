package dev.ligature.processor.ledger;

import java.util.Optional;

/**
 * A link's own column as its history left it.
 *
 * @param name the component's name: the column's identity
 * @param type how its values are stored
 * @param nullable whether it may be null
 * @param defaultValue its default in canonical text
 * @param sql its name in the table, in double quotes if it has to be quoted
 * @param check the name of the constraint that bounds an enum's column; empty for other types
 */
record ColumnState(
        String name,
        StoredType type,
        boolean nullable,
        Optional<String> defaultValue,
        String sql,
        Optional<String> check) {

    ColumnState named(String newName) {
        return new ColumnState(newName, type, nullable, defaultValue, sql, check);
    }

    /** For people, such as {@code note: text(40), nullable}. */
    String words() {
        return name + ": " + type.text() + (nullable ? ", nullable" : ", not null")
                + defaultValue.map(text -> ", default " + Quoted.shown(text)).orElse("");
    }
}
