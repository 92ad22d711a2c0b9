package dev.ligature.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation, read by the names of its type and values. Values that were not written count as not given. */
final class Annotation {

    private final AnnotationMirror mirror;

    private Annotation(AnnotationMirror mirror) {
        this.mirror = mirror;
    }

    /** The annotation of this qualified name, if it is there. */
    static Optional<Annotation> on(AnnotatedConstruct annotated, String qualifiedName) {
        return all(annotated)
                .filter(a -> a.type().getQualifiedName().contentEquals(qualifiedName))
                .findFirst();
    }

    /** Whether there is any annotation of this simple name. */
    static boolean isOn(AnnotatedConstruct annotated, String simpleName) {
        return all(annotated).anyMatch(a -> a.type().getSimpleName().contentEquals(simpleName));
    }

    private static Stream<Annotation> all(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream().map(mirror -> new Annotation(mirror));
    }

    private TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    private Optional<Object> value(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                mirror.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(value.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether the value was written. */
    boolean has(String name) {
        return value(name).isPresent();
    }

    /** A boolean. */
    boolean flag(String name, boolean otherwise) {
        return value(name)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElse(otherwise);
    }

    /** A number. */
    int number(String name, int otherwise) {
        return value(name)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(otherwise);
    }

    /** A text; empty text if it is not given. */
    String text(String name) {
        return value(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    /** The name of an enum's constant; empty text if it is not given. */
    String constant(String name) {
        return value(name)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse("");
    }

    /** An annotation. */
    Optional<Annotation> annotation(String name) {
        return value(name)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new Annotation((AnnotationMirror) value));
    }

    /** Several texts. */
    List<String> texts(String name) {
        return values(name).map(v -> String.valueOf(v.getValue())).toList();
    }

    /** A class. Compilers give an unknown one as an erroneous type, or as no type at all. */
    Optional<TypeMirror> classValue(String name) {
        return value(name).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
    }

    /** Several classes. Those that compilers give no type for, since they do not exist, are left out. */
    List<TypeMirror> classValues(String name) {
        return values(name)
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** How many values there are. */
    int size(String name) {
        return (int) values(name).count();
    }

    /** Several annotations. */
    List<Annotation> annotations(String name) {
        return values(name)
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(value -> new Annotation((AnnotationMirror) value))
                .toList();
    }

    private Stream<AnnotationValue> values(String name) {
        return value(name).filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(AnnotationValue.class::cast);
    }
}
