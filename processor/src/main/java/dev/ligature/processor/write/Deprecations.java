package dev.ligature.processor.write;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.write.Mentions.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out which warnings of deprecated things a generated file would cause. */
final class Deprecations {

    private static final String DEPRECATION = "deprecation";
    private static final String REMOVAL = "removal";

    private final Elements elements;

    Deprecations(Elements elements) {
        this.elements = elements;
    }

    /** What is to be suppressed in a file with these mentions, sorted. */
    Set<String> of(Mentions mentions) {
        Set<String> warnings = new TreeSet<>();
        Map<ClassRef, List<ExecutableElement>> executables = new HashMap<>();
        Stream.concat(
                        mentions.types().stream().flatMap(this::typeAndOuter),
                        mentions.members().stream()
                                .flatMap(member -> fitting(
                                        member, executables.computeIfAbsent(member.owner(), this::executables))))
                .filter(elements::isDeprecated)
                .forEach(element -> warnings.add(isForRemoval(element) ? REMOVAL : DEPRECATION));
        return warnings;
    }

    /** The name of a nested type is written with those of the types around it. */
    private Stream<Element> typeAndOuter(ClassRef type) {
        return Stream.iterate(
                (Element) elements.getTypeElement(type.qualifiedName()),
                TypeElement.class::isInstance,
                Element::getEnclosingElement);
    }

    /** Of overloaded ones that with the right names of parameters; any of the right number, where names were not kept. */
    private static Stream<Element> fitting(Member member, List<ExecutableElement> executables) {
        List<ExecutableElement> fitting = executables.stream()
                .filter(e -> e.getSimpleName().contentEquals(member.name()))
                .filter(e -> e.getParameters().size() == member.parameters().size())
                .toList();
        List<ExecutableElement> exact = fitting.stream()
                .filter(e -> names(e).equals(member.parameters()))
                .toList();
        return (exact.isEmpty() ? fitting : exact).stream().map(Element.class::cast);
    }

    /** The constructors of a type, and all methods that it has. */
    private List<ExecutableElement> executables(ClassRef type) {
        TypeElement owner = elements.getTypeElement(type.qualifiedName());
        return owner == null
                ? List.of()
                : Stream.concat(
                                ElementFilter.constructorsIn(owner.getEnclosedElements()).stream(),
                                ElementFilter.methodsIn(elements.getAllMembers(owner)).stream())
                        .toList();
    }

    private static List<String> names(ExecutableElement executable) {
        return executable.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private static boolean isForRemoval(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> ((TypeElement)
                                annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Deprecated"))
                .map(AnnotationMirror::getElementValues)
                .flatMap(values -> values.values().stream())
                .map(AnnotationValue::getValue)
                .anyMatch(Boolean.TRUE::equals);
    }
}
