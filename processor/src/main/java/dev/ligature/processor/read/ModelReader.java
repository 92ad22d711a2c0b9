package dev.ligature.processor.read;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.read.ModelKind.Property;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Reads models by convention. Models are in modules that know nothing of Ligature, so what is wrong with one is reported
 * where it is named.
 */
final class ModelReader {

    private static final List<ModelKind> KINDS = List.of(new RecordModel());

    private final ModelSettings settings;

    ModelReader(ModelSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a model.
     *
     * @param type the model
     * @param user what names the model, for messages
     * @param at where it is named
     * @param packages the packages whose code will use it
     */
    Reading<ModelDefinition> read(TypeElement type, String user, Location at, Set<String> packages) {
        Optional<ModelKind> kind = KINDS.stream().filter(k -> k.is(type)).findFirst();
        if (kind.isEmpty()) {
            return Reading.failed(
                    Problem.of(Message.MODEL_KIND_UNKNOWN, at, user, type.getSimpleName(), Types.kind(type)));
        }
        if (!Types.accessible(type, packages)) {
            return Reading.failed(Access.problem(type, user, at, packages));
        }
        List<Property> properties = kind.get().properties(type);
        Reading<Property> key = key(type, properties, user, at);
        return key.value()
                .map(found -> read(type, kind.get(), properties, found, user, at, packages))
                .orElseGet(() -> new Reading<>(Optional.empty(), key.problems()));
    }

    private Reading<ModelDefinition> read(
            TypeElement type,
            ModelKind kind,
            List<Property> all,
            Property key,
            String user,
            Location at,
            Set<String> packages) {
        Optional<Problem> unstorable = keyProblem(type, key, user, at, packages);
        if (unstorable.isPresent()) {
            return Reading.failed(unstorable.get());
        }
        List<PropertyDefinition> properties = new ArrayList<>();
        Map<String, String> unreadable = new LinkedHashMap<>();
        for (Property property : all) {
            ValueTypes.of(property.type())
                    .filter(value -> Access.to(property.type(), packages))
                    .ifPresentOrElse(
                            value -> properties.add(property(property, value, property.equals(key))),
                            () -> unreadable.put(property.name(), Types.text(property.type())));
        }
        PropertyDefinition keyDefinition = properties.stream()
                .filter(p -> p.name().equals(key.name()))
                .findFirst()
                .orElseThrow();
        return Reading.of(new ModelDefinition(
                Types.ref(type),
                settings.nameOf(Types.ref(type)),
                table(type),
                keyDefinition,
                properties,
                unreadable,
                kind.construction()));
    }

    private static PropertyDefinition property(Property property, ValueType type, boolean isKey) {
        boolean nullable = !type.primitive() && !isKey;
        return new PropertyDefinition(property.name(), JpaNames.column(property), type, nullable, property.setter());
    }

    private String table(TypeElement type) {
        String given = settings.of(Types.ref(type)).table();
        return given.isEmpty()
                ? JpaNames.table(type)
                        .orElseGet(() -> Names.ofModule(type.getSimpleName().toString()))
                : given;
    }

    private Reading<Property> key(TypeElement type, List<Property> properties, String user, Location at) {
        ClassRef model = Types.ref(type);
        String given = settings.of(model).key();
        List<String> names = properties.stream().map(Property::name).toList();
        if (!given.isEmpty()) {
            return named(properties, given)
                    .map(Reading::of)
                    .orElseGet(() -> Reading.failed(Problem.of(
                            Message.MODEL_KEY_UNKNOWN,
                            at,
                            user,
                            model.simpleName(),
                            given,
                            Nearest.question(given, names),
                            String.join(", ", names))));
        }
        List<Property> annotated = properties.stream()
                .filter(p -> p.isAnnotated("Id") || p.isAnnotated("Identity"))
                .toList();
        if (annotated.size() > 1) {
            String keys =
                    String.join(", ", annotated.stream().map(Property::name).toList());
            return Reading.failed(
                    Problem.of(Message.MODEL_KEY_AMBIGUOUS, at, user, model.simpleName(), keys, model.simpleName()));
        }
        return annotated.stream()
                .findFirst()
                .or(() -> named(properties, "id"))
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(Problem.of(
                        Message.MODEL_WITHOUT_KEY,
                        at,
                        user,
                        model.simpleName(),
                        model.simpleName(),
                        names.isEmpty() ? "none" : String.join(", ", names))));
    }

    private static Optional<Property> named(List<Property> properties, String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    private static Optional<Problem> keyProblem(
            TypeElement type, Property key, String user, Location at, Set<String> packages) {
        boolean storable = ValueTypes.of(key.type())
                .filter(value -> ValueTypes.KEYS.contains(value.kind()))
                .isPresent();
        if (!storable) {
            return Optional.of(Problem.of(
                    Message.MODEL_KEY_UNSTORABLE, at, user, key.name(), type.getSimpleName(), Types.text(key.type())));
        }
        return ValueTypes.named(key.type())
                .filter(wrapper -> !Types.accessible(wrapper, packages))
                .map(wrapper -> Access.problem(wrapper, user, at, packages));
    }
}
