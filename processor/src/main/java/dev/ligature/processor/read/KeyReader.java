package dev.ligature.processor.read;

import dev.ligature.processor.read.ModelKind.Property;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds the property that identifies a model: the one that the catalog names, else an annotated one, else {@code id}. */
final class KeyReader {

    private static final List<String> ANNOTATIONS = List.of("Id", "Identity", "EmbeddedId");

    private final String given;
    private final String model;
    private final String hint;
    private final ModelUse use;
    private final ModelUse said;

    KeyReader(ModelSettings settings, TypeElement type, ModelUse use) {
        this.given = settings.of(Types.ref(type)).key();
        this.model = type.getSimpleName().toString();
        this.hint = Types.isRecord(type) ? "" : "; a property of a class is a getter with a setter or a field";
        this.use = use;
        this.said = use.where(settings.place(Types.ref(type)));
    }

    Reading<Property> read(List<Property> properties) {
        Reading<Property> found = given.isEmpty() ? conventional(properties) : named(properties);
        Optional<Problem> problem = found.value().flatMap(this::problem);
        return problem.isPresent() ? Reading.failed(problem.get()) : found;
    }

    private Reading<Property> named(List<Property> properties) {
        List<String> names = properties.stream().map(Property::name).toList();
        return named(properties, given)
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(said.problem(
                        Message.MODEL_KEY_UNKNOWN,
                        model,
                        given,
                        Nearest.question(given, names),
                        String.join(", ", names))));
    }

    private Reading<Property> conventional(List<Property> properties) {
        List<Property> annotated = properties.stream()
                .filter(property -> ANNOTATIONS.stream().anyMatch(property::isAnnotated))
                .toList();
        if (annotated.size() > 1) {
            return Reading.failed(use.problem(Message.MODEL_KEY_AMBIGUOUS, model, names(annotated.stream()), model));
        }
        return annotated.stream()
                .findFirst()
                .or(() -> named(properties, "id"))
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(
                        use.problem(Message.MODEL_WITHOUT_KEY, model, model, names(properties.stream()) + hint)));
    }

    private static String names(Stream<Property> properties) {
        List<String> names = properties.map(Property::name).toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static Optional<Property> named(List<Property> properties, String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    private Optional<Problem> problem(Property key) {
        if (key.obstacle().isPresent()) {
            return Optional.of(use.problem(
                    Message.MODEL_KEY_UNREADABLE,
                    key.name(),
                    model,
                    key.obstacle().get(),
                    model));
        }
        boolean storable = ValueTypes.of(key.type())
                .filter(value -> ValueTypes.KEYS.contains(value.kind()))
                .isPresent();
        if (!storable) {
            return Optional.of(use.problem(Message.MODEL_KEY_UNSTORABLE, key.name(), model, Types.text(key.type())));
        }
        return ValueTypes.named(key.type())
                .filter(wrapper -> !Types.accessible(wrapper, use.packages()))
                .map(wrapper -> Access.problem(wrapper, use.user(), use.at(), use.packages()));
    }
}
