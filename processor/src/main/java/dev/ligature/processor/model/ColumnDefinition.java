package dev.ligature.processor.model;

import java.util.Optional;

/**
 * A column on a link itself.
 *
 * @param name the component's name
 * @param sql its name in SQL, in double quotes if it has to be quoted
 * @param type its type
 * @param nullable whether it may be null
 * @param defaultValue the default in the canonical text of its type, checked; empty if there is none. Numbers are in
 *     decimal, dates and times as in ISO 8601 (instants and those with an offset in UTC), bytes in hexadecimal, lists as
 *     JSON arrays of strings without blanks
 * @param formerly the component's former name; empty if none was given
 */
public record ColumnDefinition(
        String name, String sql, ValueType type, boolean nullable, Optional<String> defaultValue, String formerly) {

    /** Whether a link can be created without giving this column. */
    public boolean optional() {
        return nullable || defaultValue.isPresent();
    }
}
