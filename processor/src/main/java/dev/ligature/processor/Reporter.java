package dev.ligature.processor;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message.Severity;
import dev.ligature.processor.report.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints problems, each once, sorted by place: the order must not depend on that in which the compiler was given its files.
 *
 * <p>A problem with a record component is printed at the private field of its name, since javac before 18 knows no
 * position of components.
 */
final class Reporter {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(problem -> problem.message().id())
            .thenComparing(Problem::text);

    private final Elements elements;
    private final Messager messager;
    private final Set<Problem> printed = new HashSet<>();

    Reporter(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.messager = environment.getMessager();
    }

    /** Prints those that were not printed before. */
    void print(Collection<Problem> problems) {
        problems.stream().sorted(ORDER).filter(printed::add).forEach(this::print);
    }

    /** Whether an error was printed. */
    boolean hasErrors() {
        return printed.stream().anyMatch(Reporter::isError);
    }

    private static boolean isError(Problem problem) {
        return problem.message().severity() == Severity.ERROR;
    }

    /** Says something that is not wrong. */
    void note(String text) {
        messager.printMessage(Kind.NOTE, text);
    }

    private void print(Problem problem) {
        Kind kind = isError(problem) ? Kind.ERROR : Kind.WARNING;
        Location location = problem.location();
        Element element = location.type().map(elements::getTypeElement).orElse(null);
        if (element != null && location.member().isPresent()) {
            element = member(element, location.member().get()).orElse(element);
        }
        if (kind == Kind.WARNING && isSuppressed(element, problem.message().id())) {
            return;
        }
        AnnotationMirror annotation = annotation(element, location);
        messager.printMessage(kind, problem.text(), element, annotation, value(annotation, location));
    }

    /** Whether {@code @SuppressWarnings} has a message's id, at an element or at what it is in. */
    private static boolean isSuppressed(@Nullable Element element, String id) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** The field of this name, or else the method. */
    private static Optional<Element> member(Element type, String name) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().contentEquals(name))
                .map(Element.class::cast)
                .min(Comparator.comparing(member -> member.getKind() != ElementKind.FIELD));
    }

    private static @Nullable AnnotationMirror annotation(@Nullable Element element, Location location) {
        if (element == null || location.annotation().isEmpty()) {
            return null;
        }
        String name = location.annotation().get();
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> simpleName(mirror).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String simpleName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getSimpleName()
                .toString();
    }

    private static @Nullable AnnotationValue value(@Nullable AnnotationMirror annotation, Location location) {
        if (annotation == null || location.value().isEmpty()) {
            return null;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                annotation.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(location.value().get())) {
                return value.getValue();
            }
        }
        return null;
    }
}
