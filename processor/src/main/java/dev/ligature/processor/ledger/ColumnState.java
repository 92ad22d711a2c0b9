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
 * @param presence live or retired
 */
record ColumnState(
        String name,
        StoredType type,
        boolean nullable,
        Optional<String> defaultValue,
        String sql,
        Optional<String> check,
        Presence presence) {

    /** A column that the code knows. */
    ColumnState(
            String name,
            StoredType type,
            boolean nullable,
            Optional<String> defaultValue,
            String sql,
            Optional<String> check) {
        this(name, type, nullable, defaultValue, sql, check, Presence.LIVE);
    }

    ColumnState named(String newName) {
        return new ColumnState(newName, type, nullable, defaultValue, sql, check, presence);
    }

    ColumnState of(StoredType newType) {
        return new ColumnState(name, newType, nullable, defaultValue, sql, check, presence);
    }

    ColumnState with(Presence newPresence) {
        return new ColumnState(name, type, nullable, defaultValue, sql, check, newPresence);
    }

    /** The same without anybody to give it a value. */
    ColumnState retire() {
        return new ColumnState(
                name, type, nullable || defaultValue.isEmpty(), defaultValue, sql, check, Presence.RETIRED);
    }

    boolean isRetired() {
        return presence == Presence.RETIRED;
    }

    /** For people, such as {@code note: text(40), nullable}. */
    String words() {
        return name + ": " + type.text() + (nullable ? ", nullable" : ", not null")
                + defaultValue.map(text -> ", default " + Quoted.shown(text)).orElse("");
    }
}
