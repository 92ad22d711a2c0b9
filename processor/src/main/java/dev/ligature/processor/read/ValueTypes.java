package dev.ligature.processor.read;

import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which types can be stored, and how. */
final class ValueTypes {

    /** The types of columns, for messages. */
    static final String COLUMNS =
            "String, boolean, short, int, long, float, double (or their boxes), BigDecimal, LocalDate, LocalTime,"
                    + " LocalDateTime, Instant, OffsetDateTime, UUID, byte[], org.jooq.JSON, enums, List of String or of an enum,"
                    + " and records of one component of such a type other than enums";

    /** What keys are stored as. */
    static final Set<Kind> KEYS = EnumSet.of(Kind.TEXT, Kind.LONG, Kind.INTEGER, Kind.SHORT, Kind.UUID);

    private static final Map<String, Kind> CLASSES = Map.ofEntries(
            Map.entry("java.lang.String", Kind.TEXT),
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Short", Kind.SHORT),
            Map.entry("java.lang.Integer", Kind.INTEGER),
            Map.entry("java.lang.Long", Kind.LONG),
            Map.entry("java.lang.Float", Kind.FLOAT),
            Map.entry("java.lang.Double", Kind.DOUBLE),
            Map.entry("java.math.BigDecimal", Kind.DECIMAL),
            Map.entry("java.time.LocalDate", Kind.DATE),
            Map.entry("java.time.LocalTime", Kind.TIME),
            Map.entry("java.time.LocalDateTime", Kind.DATE_TIME),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
            Map.entry("java.util.UUID", Kind.UUID),
            Map.entry("org.jooq.JSON", Kind.JSON));

    private static final Map<TypeKind, Kind> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, Kind.BOOLEAN,
            TypeKind.SHORT, Kind.SHORT,
            TypeKind.INT, Kind.INTEGER,
            TypeKind.LONG, Kind.LONG,
            TypeKind.FLOAT, Kind.FLOAT,
            TypeKind.DOUBLE, Kind.DOUBLE);

    private ValueTypes() {}

    /** How values of a type are stored; empty if they cannot be. */
    static Optional<ValueType> of(TypeMirror type) {
        Optional<ValueType> plain = plain(type);
        return plain.isPresent() ? plain : Types.element(type).flatMap(ValueTypes::ofClass);
    }

    private static Optional<ValueType> plain(TypeMirror type) {
        if (PRIMITIVES.containsKey(type.getKind())) {
            return kind(PRIMITIVES.get(type.getKind())).map(ValueType::asPrimitive);
        }
        if (type.getKind() == TypeKind.ARRAY) {
            boolean bytes = ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
            return bytes ? kind(Kind.BYTES) : Optional.empty();
        }
        if (Types.is(type, "java.util.List")) {
            return list(Types.arguments(type));
        }
        return Types.element(type)
                .flatMap(e -> kind(CLASSES.get(e.getQualifiedName().toString())));
    }

    private static Optional<ValueType> kind(@org.jspecify.annotations.Nullable Kind kind) {
        return Optional.ofNullable(kind).map(ValueType::of);
    }

    /** Lists are of plain items alone, never of wrapped ones: a wrapper can hold a list of itself. */
    private static Optional<ValueType> list(List<? extends TypeMirror> arguments) {
        if (arguments.size() != 1) {
            return Optional.empty();
        }
        TypeMirror argument = arguments.get(0);
        Optional<ValueType> item = plain(argument)
                .or(() -> Types.element(argument).filter(ValueTypes::isEnum).map(ValueTypes::ofEnum));
        return item.flatMap(type -> switch (type.kind()) {
            case TEXT -> kind(Kind.TEXT_LIST);
            case ENUM -> Optional.of(type.asListOfEnum());
            default -> Optional.empty();
        });
    }

    private static boolean isEnum(TypeElement type) {
        return type.getKind() == ElementKind.ENUM;
    }

    private static ValueType ofEnum(TypeElement type) {
        return ValueType.ofEnum(Types.ref(type), constants(type));
    }

    private static Optional<ValueType> ofClass(TypeElement type) {
        if (isEnum(type)) {
            return Optional.of(ofEnum(type));
        }
        if (!Types.isRecord(type) || !type.getTypeParameters().isEmpty()) {
            return Optional.empty();
        }
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        return components.size() == 1 ? wrapper(type, components.get(0)) : Optional.empty();
    }

    private static Optional<ValueType> wrapper(TypeElement type, RecordComponentElement component) {
        return plain(component.asType())
                .filter(inside -> inside.kind() != Kind.ENUM_LIST)
                .map(inside -> inside.wrappedIn(
                        Types.ref(type), component.getSimpleName().toString()));
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** The enum or wrapper that generated code has to name for values of a type. */
    static Optional<TypeElement> named(TypeMirror type) {
        TypeMirror item =
                Types.is(type, "java.util.List") && !Types.arguments(type).isEmpty()
                        ? Types.arguments(type).get(0)
                        : type;
        return Types.element(item).filter(e -> isEnum(e) || Types.isRecord(e));
    }
}
