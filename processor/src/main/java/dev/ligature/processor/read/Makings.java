package dev.ligature.processor.read;

import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.read.ModelKind.Property;
import dev.ligature.processor.read.ModelKind.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how objects of a class are made of their properties. */
final class Makings {

    private final TypeElement type;
    private final Members members;
    private final List<ExecutableElement> constructors;

    Makings(TypeElement type, Members members) {
        this.type = type;
        this.members = members;
        this.constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(Members::isUsable)
                .toList();
    }

    /** By a constructor that takes all properties, which then are in its order; else by setters. */
    Shape byConstructorOrSetters(List<Property> properties) {
        List<ExecutableElement> candidates =
                constructors.stream().filter(c -> takes(c, properties)).toList();
        Optional<List<Property>> inOrder = candidates.stream()
                .flatMap(c -> inOrder(c, properties).stream())
                .findFirst();
        if (inOrder.isPresent() && obstacle().isEmpty()) {
            return new Shape(inOrder.get(), new Construction.ByConstructor());
        }
        Construction bySetters = bySetters(properties);
        return bySetters instanceof Construction.NotAtAll none
                ? new Shape(properties, new Construction.NotAtAll(none.why() + noConstructor(candidates, properties)))
                : new Shape(properties, bySetters);
    }

    /** By the constructor without parameters, and setters. */
    Construction bySetters(List<Property> properties) {
        return obstacle()
                .or(() -> without(properties))
                .<Construction>map(Construction.NotAtAll::new)
                .orElseGet(Construction.BySetters::new);
    }

    private Optional<String> obstacle() {
        boolean inner = !Types.isTopLevel(type) && !type.getModifiers().contains(Modifier.STATIC);
        return inner ? Optional.of("it is an inner class that is not static") : Optional.empty();
    }

    private Optional<String> without(List<Property> properties) {
        if (constructors.stream().noneMatch(c -> c.getParameters().isEmpty())) {
            boolean throwing = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .anyMatch(c ->
                            c.getParameters().isEmpty() && !c.getThrownTypes().isEmpty());
            return Optional.of(
                    throwing
                            ? "its constructor without parameters throws a checked exception"
                            : "it has no public constructor without parameters");
        }
        String missing = properties.stream()
                .filter(property -> property.setter().isEmpty())
                .map(Property::name)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of("it has no public setter for " + missing);
    }

    private String noConstructor(List<ExecutableElement> candidates, List<Property> properties) {
        String names = properties.stream().map(Property::name).collect(Collectors.joining(", "));
        return candidates.isEmpty()
                ? ", and none that takes all properties (" + names + ")"
                : ", and the one that takes all properties does not say which parameter is which: they are not called "
                        + names + ", or it was compiled without -parameters and without -g";
    }

    /** Whether the types of the parameters are those of the properties, in whatever order. */
    private boolean takes(ExecutableElement constructor, List<Property> properties) {
        List<Property> left = new ArrayList<>(properties);
        for (VariableElement parameter : constructor.getParameters()) {
            Optional<Property> one = ofType(parameter.asType(), left).stream().findFirst();
            if (one.isEmpty()) {
                return false;
            }
            left.remove(one.get());
        }
        return left.isEmpty() && !properties.isEmpty();
    }

    /** Names decide; class files may have none, and then types can, where each is of one property alone. */
    private Optional<List<Property>> inOrder(ExecutableElement constructor, List<Property> properties) {
        List<Property> byName = new ArrayList<>();
        List<Property> byType = new ArrayList<>();
        for (VariableElement parameter : constructor.getParameters()) {
            List<Property> ofType = ofType(parameter.asType(), properties);
            ofType.stream()
                    .filter(p -> parameter.getSimpleName().contentEquals(p.name()))
                    .forEach(byName::add);
            if (ofType.size() == 1) {
                byType.add(ofType.get(0));
            }
        }
        return Optional.of(byName)
                .filter(found -> found.size() == properties.size())
                .or(() -> Optional.of(byType).filter(found -> found.size() == properties.size()));
    }

    private List<Property> ofType(TypeMirror wanted, List<Property> properties) {
        return properties.stream().filter(p -> members.same(p.type(), wanted)).toList();
    }
}
