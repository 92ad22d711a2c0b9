package dev.ligature.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The type of a key, a property or a column: how it is stored, and what it is in Java.
 *
 * @param kind how it is stored
 * @param primitive whether the Java type is primitive
 * @param length the maximal length of text; 0 for any
 * @param precision the digits of a decimal; 0 if not known
 * @param scale the digits of a decimal after the point
 * @param enumType the enum, for {@link Kind#ENUM} and {@link Kind#ENUM_LIST}
 * @param constants the enum's constants in order of declaration
 * @param wrapper the user's record around the value, if there is one
 */
public record ValueType(
        Kind kind,
        boolean primitive,
        int length,
        int precision,
        int scale,
        Optional<ClassRef> enumType,
        List<String> constants,
        Optional<Wrapper> wrapper) {

    /** Copies the constants. */
    public ValueType {
        constants = List.copyOf(constants);
    }

    /** A type that its kind says all of. */
    public static ValueType of(Kind kind) {
        return new ValueType(kind, false, 0, 0, 0, Optional.empty(), List.of(), Optional.empty());
    }

    /** The closed set of ways to store a value; the names are those of the runtime's {@code ColumnType.Kind}. */
    public enum Kind {
        TEXT,
        BOOLEAN,
        SHORT,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        DECIMAL,
        DATE,
        TIME,
        DATE_TIME,
        INSTANT,
        OFFSET_DATE_TIME,
        UUID,
        BYTES,
        JSON,
        ENUM,
        TEXT_LIST,
        ENUM_LIST
    }

    /**
     * A record of a single component.
     *
     * @param type the record
     * @param accessor the name of its component
     */
    public record Wrapper(ClassRef type, String accessor) {}
}
