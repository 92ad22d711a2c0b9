package dev.ligature.processor.read;

import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDeclaration.Around;
import dev.ligature.processor.model.ViewDeclaration.Component;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads view records as they are written; {@code check} finds out what their components mean. */
final class ViewReader {

    private static final Map<String, Around> CONTAINERS =
            Map.of("java.util.Optional", Around.OPTIONAL, "java.util.List", Around.LIST);

    private ViewReader() {}

    /** Reads one view. */
    static Reading<ViewDeclaration> read(TypeElement view) {
        String name = view.getSimpleName().toString();
        Location at = Location.of(view.getQualifiedName().toString());
        Optional<String> unfit = unfit(view);
        if (unfit.isPresent()) {
            return Reading.failed(Problem.of(Message.NOT_A_VIEW, at, name, unfit.get()));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<TypeElement> source = source(view);
        Optional<TypeMirror> noClass = noClass(view);
        if (noClass.isPresent()) {
            problems.add(Problem.of(
                    Message.MODEL_KIND_UNKNOWN,
                    at.at("LinkView", "value"),
                    name,
                    Types.text(noClass.get()),
                    "no class"));
        } else if (source.isEmpty()) {
            // not every compiler knows the name of a class that does not exist
            problems.add(Problem.of(Message.TYPE_MISSING, at.at("LinkView", "value"), name, "in its @LinkView"));
        }
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : view.getRecordComponents()) {
            Types.missing(component.asType())
                    .ifPresentOrElse(
                            type -> problems.add(missing(view, component, type)),
                            () -> components.add(component(component)));
        }
        return problems.isEmpty()
                ? Reading.of(new ViewDeclaration(
                        Types.ref(view), Types.isPublic(view), Types.ref(source.orElseThrow()), components))
                : new Reading<>(Optional.empty(), problems);
    }

    private static Optional<String> unfit(TypeElement view) {
        if (!Types.isRecord(view)) {
            return Optional.of(Types.kind(view));
        }
        if (!view.getTypeParameters().isEmpty()) {
            return Optional.of("generic");
        }
        return Types.isPrivate(view) ? Optional.of("private, or in a private type") : Optional.empty();
    }

    /** A primitive type or an array, which has a class literal too. */
    private static Optional<TypeMirror> noClass(TypeElement view) {
        return Annotation.on(view, LigatureTypes.LINK_VIEW)
                .flatMap(annotation -> annotation.classValue("value"))
                .filter(type -> type.getKind() != TypeKind.DECLARED && type.getKind() != TypeKind.ERROR);
    }

    /** The model or link that a view is over; empty if the class does not exist. */
    static Optional<TypeElement> source(TypeElement view) {
        return Annotation.on(view, LigatureTypes.LINK_VIEW)
                .flatMap(annotation -> annotation.classValue("value"))
                .flatMap(Types::element);
    }

    private static Problem missing(TypeElement view, RecordComponentElement component, TypeMirror type) {
        String name = component.getSimpleName().toString();
        return Problem.of(
                Message.TYPE_MISSING,
                Location.of(view.getQualifiedName().toString(), name),
                view.getSimpleName() + "." + name,
                Types.text(type));
    }

    private static Component component(RecordComponentElement component) {
        TypeMirror type = component.asType();
        Around around = around(type);
        return new Component(
                component.getSimpleName().toString(),
                Types.text(type),
                around,
                ValueTypes.of(type),
                inside(type, around).map(Types::ref),
                Annotation.on(component, LigatureTypes.LINK_COLUMN).isPresent());
    }

    private static Around around(TypeMirror type) {
        return Types.element(type)
                .map(e -> CONTAINERS.getOrDefault(e.getQualifiedName().toString(), Around.NOTHING))
                .orElse(Around.NOTHING);
    }

    /** The class that a component is of, or holds. */
    static Optional<TypeElement> inside(RecordComponentElement component) {
        return inside(component.asType(), around(component.asType()));
    }

    private static Optional<TypeElement> inside(TypeMirror type, Around around) {
        if (around == Around.NOTHING) {
            return Types.element(type);
        }
        return Types.arguments(type).stream().findFirst().flatMap(Types::element);
    }
}
