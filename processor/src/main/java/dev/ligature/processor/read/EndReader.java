package dev.ligature.processor.read;

import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.model.ValueType;
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

/** Reads one end of a link. */
final class EndReader {

    private final ModelReader models;

    EndReader(ModelReader models) {
        this.models = models;
    }

    /** Reads the end, for code in these packages. */
    Reading<EndDefinition> read(TypeElement link, RecordComponentElement component, Set<String> packages) {
        String name = component.getSimpleName().toString();
        String user = link.getSimpleName() + "." + name;
        Location at = Location.of(link.getQualifiedName().toString(), name);
        TypeMirror type = component.asType();
        Optional<TypeMirror> missing = Types.missing(type);
        if (missing.isPresent()) {
            return Reading.failed(Problem.of(Message.TYPE_MISSING, at, user, Types.text(missing.get())));
        }
        Optional<TypeElement> model = model(type);
        Optional<TypeElement> generic = Types.arguments(type).stream()
                .findFirst()
                .flatMap(Types::element)
                .filter(EndReader::isGeneric);
        if (generic.isPresent() && Types.is(type, LigatureTypes.REF)) {
            return Reading.failed(Problem.of(
                    Message.MODEL_KIND_UNKNOWN, at, user, generic.get().getSimpleName(), "generic"));
        }
        if (model.isEmpty()) {
            return Reading.failed(Problem.of(Message.NOT_A_REF, at, link.getSimpleName(), name, Types.text(type)));
        }
        Reading<ModelDefinition> read = models.read(model.get(), user, at, packages);
        if (read.value().isEmpty()) {
            return new Reading<>(Optional.empty(), read.problems());
        }
        return read(link, component, read.value().get(), at);
    }

    /** The model of a {@code Ref<Model, Key>} whose arguments are classes; empty if it is something else. */
    static Optional<TypeElement> model(TypeMirror type) {
        List<? extends TypeMirror> arguments = Types.arguments(type);
        boolean classes = arguments.size() == 2
                && arguments.stream().allMatch(a -> Types.element(a).isPresent());
        return classes && Types.is(type, LigatureTypes.REF)
                ? Types.element(arguments.get(0)).filter(model -> !isGeneric(model))
                : Optional.empty();
    }

    private static boolean isGeneric(TypeElement model) {
        return !model.getTypeParameters().isEmpty();
    }

    private static Reading<EndDefinition> read(
            TypeElement link, RecordComponentElement component, ModelDefinition model, Location at) {
        String name = component.getSimpleName().toString();
        TypeMirror given = Types.arguments(component.asType()).get(1);
        ValueType key = model.key().type();
        boolean same = ValueTypes.of(given).map(key::sameJavaType).orElse(false);
        List<Problem> problems = new ArrayList<>();
        if (Annotation.on(component, LigatureTypes.LINK_COLUMN).isPresent()) {
            problems.add(Problem.of(Message.COLUMN_SETTINGS_OF_END, at, link.getSimpleName(), name));
        }
        if (!same) {
            String modelName = model.type().simpleName();
            String written = Types.text(given);
            boolean alike = written.equals(JavaText.boxed(key));
            boolean nested = key.wrapper()
                    .filter(wrapper -> wrapper.type().names().size() > 1)
                    .isPresent();
            String keyName = alike || nested ? JavaText.qualified(key) : JavaText.boxed(key);
            problems.add(Problem.of(
                    Message.KEY_TYPE_WRONG,
                    at,
                    link.getSimpleName(),
                    name,
                    modelName,
                    alike ? given.toString() : written,
                    modelName,
                    model.key().name(),
                    key.primitive() ? JavaText.of(key) : keyName,
                    modelName,
                    keyName));
        }
        return new Reading<>(Optional.of(definition(component, model)), problems);
    }

    private static EndDefinition definition(RecordComponentElement component, ModelDefinition model) {
        String name = component.getSimpleName().toString();
        Annotation end = Annotation.on(component, LigatureTypes.LINK_END).orElseThrow();
        boolean list = end.flag("isList", false);
        String alias = end.text("alias");
        String defaultAlias = list ? Nouns.plural(name) : name;
        return new EndDefinition(
                name,
                alias.isEmpty() ? defaultAlias : alias,
                list,
                end.flag("deleteCascade", false),
                model,
                Names.literal(Names.own(name, model.key().name())),
                end.text("formerly"),
                end.text("field"));
    }
}
