package dev.ligature.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ValueType;
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

    private JavaTypes() {}

    /** A class of the user's, or a generated one. */
    static ClassName of(ClassRef type) {
        List<String> names = type.names();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The type as its owner declared it. */
    static TypeName declared(ValueType type) {
        return type.primitive() ? boxed(type).unbox() : boxed(type);
    }

    /** The type as an argument of a generic type. */
    static TypeName boxed(ValueType type) {
        return type.wrapper().<TypeName>map(w -> of(w.type())).orElseGet(() -> stored(type));
    }

    /** The references to records of a model. */
    static TypeName ref(ModelDefinition model) {
        return generic(RuntimeTypes.REF, of(model.type()), boxed(model.key().type()));
    }

    static TypeName generic(ClassName type, TypeName... arguments) {
        return ParameterizedTypeName.get(type, arguments);
    }

    static TypeName listOf(TypeName element) {
        return generic(ClassName.get(List.class), element);
    }

    private static TypeName stored(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case SHORT -> ClassName.get(Short.class);
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(LocalTime.class);
            case DATE_TIME -> ClassName.get(LocalDateTime.class);
            case INSTANT -> ClassName.get(Instant.class);
            case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case UUID -> ClassName.get(UUID.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case JSON -> RuntimeTypes.JOOQ_JSON;
            case ENUM -> of(type.enumType().orElseThrow());
            case TEXT_LIST -> listOf(ClassName.get(String.class));
            case ENUM_LIST -> listOf(of(type.enumType().orElseThrow()));
        };
    }
}
