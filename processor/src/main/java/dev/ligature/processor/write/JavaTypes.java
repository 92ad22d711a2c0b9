package dev.ligature.processor.write;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.GenericType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The Java types that values of the model stand for. */
final class JavaTypes {

    static final Code BOOLEAN = Code.of("boolean");
    static final Code INT = Code.of("int");
    static final Code LONG = Code.of("long");
    static final Code VOID = Code.of("void");

    static final Code OVERRIDE = Code.of("@$T", Override.class);

    private JavaTypes() {}

    /** A class of the user's, or a generated one. */
    static ClassName of(ClassRef type) {
        List<String> names = type.names();
        ClassName name = ClassName.of(type.packageName(), names.get(0));
        for (String nested : names.subList(1, names.size())) {
            name = name.nested(nested);
        }
        return name;
    }

    /** The type as its owner declared it. */
    static Code declared(ValueType type) {
        return type.primitive() ? Code.of(JavaText.of(type)) : boxed(type);
    }

    /** The type as its owner declared it, of what may be null. */
    static Code nullable(ValueType type) {
        Code declared = declared(type);
        if (declared instanceof ClassName name) {
            return name.annotated(RuntimeTypes.NULLABLE);
        }
        return declared instanceof GenericType generic
                ? generic.annotated(RuntimeTypes.NULLABLE)
                : Code.of("byte @$T []", RuntimeTypes.NULLABLE);
    }

    /** The type as an argument of a generic type. */
    static Code boxed(ValueType type) {
        return type.wrapper().<Code>map(w -> of(w.type())).orElseGet(() -> stored(type));
    }

    /** The references to records of a model. */
    static Code ref(ModelDefinition model) {
        return generic(RuntimeTypes.REF, of(model.type()), boxed(model.key().type()));
    }

    static Code generic(ClassName type, Code... arguments) {
        return new GenericType(type, arguments);
    }

    static Code listOf(Code element) {
        return generic(ClassName.of(List.class), element);
    }

    private static Code stored(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> ClassName.of(String.class);
            case BOOLEAN -> ClassName.of(Boolean.class);
            case SHORT -> ClassName.of(Short.class);
            case INTEGER -> ClassName.of(Integer.class);
            case LONG -> ClassName.of(Long.class);
            case FLOAT -> ClassName.of(Float.class);
            case DOUBLE -> ClassName.of(Double.class);
            case DECIMAL -> ClassName.of(BigDecimal.class);
            case DATE -> ClassName.of(LocalDate.class);
            case TIME -> ClassName.of(LocalTime.class);
            case DATE_TIME -> ClassName.of(LocalDateTime.class);
            case INSTANT -> ClassName.of(Instant.class);
            case OFFSET_DATE_TIME -> ClassName.of(OffsetDateTime.class);
            case UUID -> ClassName.of(UUID.class);
            case BYTES -> Code.of("byte[]");
            case JSON -> RuntimeTypes.JOOQ_JSON;
            case ENUM -> of(type.enumType().orElseThrow());
            case TEXT_LIST -> listOf(ClassName.of(String.class));
            case ENUM_LIST -> listOf(of(type.enumType().orElseThrow()));
        };
    }
}
