package dev.ligature.processor.write;

import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;

/** The expressions that say how values are stored. */
final class ColumnTypes {

    /** The length that link tables give to text keys. */
    private static final int KEY_LENGTH = 255;

    private ColumnTypes() {}

    /** Of a model's property or a link's own column. */
    static Code of(ValueType type) {
        return wrapped(type, stored(type));
    }

    /** Of the column of a link's table that holds a model's key. */
    static Code ofKey(ValueType key) {
        return wrapped(key, key.kind() == ValueType.Kind.TEXT ? varchar(KEY_LENGTH) : stored(key));
    }

    private static Code wrapped(ValueType type, Code stored) {
        return type.wrapper()
                .map(w -> {
                    ClassName wrapper = JavaTypes.of(w.type());
                    return Code.of(
                            "$T.wrapped($L, $T::$L, $T::new)",
                            RuntimeTypes.COLUMN_TYPE,
                            stored,
                            wrapper,
                            w.accessor(),
                            wrapper);
                })
                .orElse(stored);
    }

    private static Code stored(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> type.length() > 0 ? varchar(type.length()) : plain(type);
            case DECIMAL -> type.precision() > 0 ? decimal(type) : plain(type);
            case ENUM -> ofEnum("enumeration", type);
            case ENUM_LIST -> ofEnum("enumerationList", type);
            default -> plain(type);
        };
    }

    private static Code plain(ValueType type) {
        return Code.of("$T.$L", RuntimeTypes.COLUMN_TYPE, type.kind().name());
    }

    private static Code varchar(int length) {
        return Code.of("$T.varchar($L)", RuntimeTypes.COLUMN_TYPE, length);
    }

    private static Code decimal(ValueType type) {
        return Code.of("$T.decimal($L, $L)", RuntimeTypes.COLUMN_TYPE, type.precision(), type.scale());
    }

    /** With the enum as witness: its two methods called {@code valueOf} leave the compiler unsure. */
    private static Code ofEnum(String method, ValueType type) {
        ClassName constants = JavaTypes.of(type.enumType().orElseThrow());
        return Code.of("$T.<$T>$L($T::valueOf)", RuntimeTypes.COLUMN_TYPE, constants, method, constants);
    }
}
