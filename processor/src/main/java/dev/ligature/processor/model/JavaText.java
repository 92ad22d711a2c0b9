package dev.ligature.processor.model;

import dev.ligature.processor.model.ValueType.Kind;

/** Types of values and packages as they are written in Java, for messages. */
public final class JavaText {

    private JavaText() {}

    /** The type as it was written, with simple names. */
    public static String of(ValueType type) {
        return type.primitive() ? primitive(type.kind()) : boxed(type);
    }

    /** The type as a type argument, with simple names. */
    public static String boxed(ValueType type) {
        return type.wrapper().map(wrapper -> wrapper.type().simpleName()).orElseGet(() -> switch (type.kind()) {
            case ENUM -> enumName(type);
            case ENUM_LIST -> "List<" + enumName(type) + ">";
            default -> plain(type.kind());
        });
    }

    /** The type as a type argument, with full names of what users wrote. */
    public static String qualified(ValueType type) {
        String boxed = boxed(type);
        return type.wrapper()
                .map(ValueType.Wrapper::type)
                .or(type::enumType)
                .map(ref -> boxed.replace(ref.simpleName(), ref.qualifiedName()))
                .orElse(boxed);
    }

    /** The package of this name, which is empty for the unnamed one. */
    public static String ofPackage(String name) {
        return name.isEmpty() ? "the unnamed package" : "package " + name;
    }

    private static String enumName(ValueType type) {
        return type.enumType().map(ClassRef::simpleName).orElse("Enum");
    }

    private static String primitive(Kind kind) {
        return kind == Kind.INTEGER ? "int" : plain(kind).toLowerCase(java.util.Locale.ROOT);
    }

    private static String plain(Kind kind) {
        return switch (kind) {
            case TEXT -> "String";
            case BOOLEAN -> "Boolean";
            case SHORT -> "Short";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> "BigDecimal";
            case DATE -> "LocalDate";
            case TIME -> "LocalTime";
            case DATE_TIME -> "LocalDateTime";
            case INSTANT -> "Instant";
            case OFFSET_DATE_TIME -> "OffsetDateTime";
            case UUID -> "UUID";
            case BYTES -> "byte[]";
            case JSON -> "JSON";
            case TEXT_LIST -> "List<String>";
            case ENUM, ENUM_LIST -> "Enum";
        };
    }
}
