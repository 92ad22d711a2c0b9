package dev.ligature.processor.read;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads one column of a link. One reader for each component. */
final class ColumnReader {

    private static final String ANNOTATION = "LinkColumn";
    private static final int MAX_DIGITS = 38;
    private static final int DEFAULT_SCALE = 10;

    /** The longest text that H2 takes; PostgreSQL takes ten times as much. */
    private static final int MAX_LENGTH = 1_048_576;

    private final TypeElement link;
    private final RecordComponentElement component;
    private final String name;
    private final Optional<Annotation> settings;
    private final boolean nullable;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * For one component.
     *
     * @param knownNullable whether the component is known to be nullable from elsewhere
     */
    ColumnReader(TypeElement link, RecordComponentElement component, boolean knownNullable) {
        this.link = link;
        this.component = component;
        this.name = component.getSimpleName().toString();
        this.settings = Annotation.on(component, LigatureTypes.LINK_COLUMN);
        this.nullable = knownNullable || isNullable();
    }

    private boolean isNullable() {
        return settings.map(s -> s.flag("nullable", false)).orElse(false)
                || Annotation.isOn(component, "Nullable")
                || Annotation.isOn(component.asType(), "Nullable");
    }

    /** Reads the column, for code in these packages. */
    Reading<ColumnDefinition> read(Set<String> packages) {
        TypeMirror type = component.asType();
        Optional<TypeMirror> missing = Types.missing(type);
        if (missing.isPresent()) {
            return Reading.failed(Problem.of(Message.TYPE_MISSING, location(), text(), Types.text(missing.get())));
        }
        Optional<ValueType> value = ValueTypes.of(type);
        if (value.isEmpty()) {
            return Reading.failed(Problem.of(
                    Message.COLUMN_TYPE_UNSUPPORTED,
                    location(),
                    link.getSimpleName(),
                    name,
                    Types.text(type),
                    hint(type),
                    ValueTypes.COLUMNS));
        }
        if (!Access.to(type, packages)) {
            return Reading.failed(Access.problem(ValueTypes.named(type).orElseThrow(), text(), location(), packages));
        }
        if (value.get().enumType().isPresent() && value.get().constants().isEmpty()) {
            return Reading.failed(Problem.of(Message.COLUMN_ENUM_EMPTY, location(), text(), Types.text(type)));
        }
        ValueType sized = sized(value.get());
        Optional<String> defaultValue = defaultValue(sized);
        ColumnDefinition column = new ColumnDefinition(name, sql(), sized, nullable, defaultValue, text("formerly"));
        return new Reading<>(Optional.of(column), problems);
    }

    private static String hint(TypeMirror type) {
        if (Types.is(type, LigatureTypes.REF)) {
            return " An end is annotated with @LinkEnd.";
        }
        return Types.is(type, "java.util.Optional")
                ? " A column that may be empty is of the type itself, with @LinkColumn(nullable = true)."
                : "";
    }

    private String sql() {
        return Names.literal(Names.own(name));
    }

    private ValueType sized(ValueType type) {
        boolean isText = type.kind() == Kind.TEXT;
        boolean isDecimal = type.kind() == Kind.DECIMAL;
        int length = number("length", 0, isText, "String", 0, MAX_LENGTH);
        int precision = number("precision", MAX_DIGITS, isDecimal, "BigDecimal", 1, MAX_DIGITS);
        int scale = number("scale", DEFAULT_SCALE, isDecimal, "BigDecimal", 0, MAX_DIGITS);
        if (scale > precision) {
            wrong("precision", precision, "is less than the scale, which is " + scale + "; give both");
            precision = MAX_DIGITS;
        }
        if (nullable && type.primitive()) {
            wrong("nullable", "true", "cannot be, since a primitive is never null; write the boxed type");
        }
        ValueType withLength = isText ? type.withLength(length) : type;
        return isDecimal ? withLength.withDigits(precision, scale) : withLength;
    }

    private int number(String setting, int otherwise, boolean fits, String type, int least, int most) {
        if (settings.isEmpty() || !settings.get().has(setting)) {
            return otherwise;
        }
        int number = settings.get().number(setting, otherwise);
        if (!fits) {
            wrong(setting, number, "is for " + type + " alone");
            return otherwise;
        }
        if (number < least || number > most) {
            wrong(setting, number, "is not from " + least + " to " + most);
            return otherwise;
        }
        return number;
    }

    private Optional<String> defaultValue(ValueType type) {
        List<String> given = settings.map(s -> s.texts("defaultValue")).orElse(List.of());
        if (given.size() > 1) {
            wrongDefault(Message.DEFAULT_SEVERAL, given.size());
            return Optional.empty();
        }
        return given.stream().findFirst().flatMap(text -> defaultValue(type, text));
    }

    private Optional<String> defaultValue(ValueType type, String text) {
        if (text.contains("${")) {
            wrongDefault(Message.DEFAULT_WITH_PLACEHOLDER, text);
            return Optional.empty();
        }
        if (nullable && text.equals("null")) {
            wrongDefault(Message.DEFAULT_MEANS_NULL);
            return Optional.empty();
        }
        Optional<String> parsed = Defaults.parse(type, text);
        if (parsed.isEmpty()) {
            String typeText = Types.text(component.asType());
            wrongDefault(Message.DEFAULT_NOT_PARSED, text, typeText, Defaults.accepted(type));
        }
        return parsed;
    }

    private void wrongDefault(Message message, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(link.getSimpleName(), name));
        all.addAll(List.of(arguments));
        problems.add(Problem.of(message, location().at(ANNOTATION, "defaultValue"), all.toArray()));
    }

    private void wrong(String setting, Object value, String why) {
        problems.add(Problem.of(
                Message.COLUMN_SETTING_WRONG,
                location().at(ANNOTATION, setting),
                link.getSimpleName(),
                name,
                setting,
                value,
                why));
    }

    private String text(String setting) {
        return settings.map(s -> s.text(setting)).orElse("");
    }

    private Location location() {
        return Location.of(link.getQualifiedName().toString(), name);
    }

    private String text() {
        return link.getSimpleName() + "." + name;
    }
}
