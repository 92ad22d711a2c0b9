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
 * @param constants the enum's constants, sorted: not every compiler tells the order of declaration, and names are stored
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

    /** A constant of an enum. */
    public static ValueType ofEnum(ClassRef type, List<String> constants) {
        return new ValueType(Kind.ENUM, false, 0, 0, 0, Optional.of(type), constants, Optional.empty());
    }

    /** The primitive type of which this is the box. */
    public ValueType asPrimitive() {
        return new ValueType(kind, true, length, precision, scale, enumType, constants, wrapper);
    }

    /** A list of constants of this enum. */
    public ValueType asListOfEnum() {
        return new ValueType(Kind.ENUM_LIST, false, 0, 0, 0, enumType, constants, Optional.empty());
    }

    /** A record around a value of this type. */
    public ValueType wrappedIn(ClassRef type, String accessor) {
        return new ValueType(
                kind, false, length, precision, scale, enumType, constants, Optional.of(new Wrapper(type, accessor)));
    }

    /** Text of a maximal length; 0 for any. */
    public ValueType withLength(int characters) {
        return new ValueType(kind, primitive, characters, precision, scale, enumType, constants, wrapper);
    }

    /** Decimals of so many digits in all, and so many of them after the point. */
    public ValueType withDigits(int digits, int afterPoint) {
        return new ValueType(kind, primitive, length, digits, afterPoint, enumType, constants, wrapper);
    }

    /** Whether a value of this type can stand where one of the other is wanted, as far as neither is null. */
    public boolean sameJavaType(ValueType other) {
        return kind == other.kind && enumType.equals(other.enumType) && wrapper.equals(other.wrapper);
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
