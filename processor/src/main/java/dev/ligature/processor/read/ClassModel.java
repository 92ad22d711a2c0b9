package dev.ligature.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Models that are plain classes. A property is what a public accessor gives and the class keeps: {@code getX} or {@code
 * isX} with a setter or a field of the name, or {@code x} with a field of the name and type; so {@code isActive()} is the property
 * {@code isActive} where there is a field of that name and nothing called {@code active}. And {@code getURL} is that of a field {@code
 * url}. So a getter that computes something is none. Superclasses count as if they were part of the class.
 */
final class ClassModel implements ModelKind {

    private final javax.lang.model.util.Types types;

    ClassModel(javax.lang.model.util.Types types) {
        this.types = types;
    }

    @Override
    public boolean is(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    @Override
    public Shape read(TypeElement type) {
        Members members = new Members(type, types);
        // by name, as java.beans.Introspector has them: not every compiler tells the order of declaration
        Map<String, Property> properties = new TreeMap<>();
        List<ExecutableElement> others = new ArrayList<>();
        for (TypeElement owner : members.classes()) {
            accessors(owner)
                    .forEach(accessor -> property(members, accessor)
                            .ifPresentOrElse(p -> properties.put(p.name(), p), () -> others.add(accessor)));
        }
        others.forEach(accessor -> nearly(members, accessor).ifPresent(p -> properties.putIfAbsent(p.name(), p)));
        return new Makings(type, members).byConstructorOrSetters(List.copyOf(properties.values()));
    }

    /** The later ones win: {@code getX} and {@code isX} over {@code x}. */
    private static Stream<ExecutableElement> accessors(TypeElement owner) {
        return Members.accessors(owner).stream()
                .filter(accessor -> accessor.getModifiers().contains(Modifier.PUBLIC))
                .sorted(Comparator.comparing(
                                (ExecutableElement a) -> Members.property(a).isPresent())
                        .thenComparing(a -> a.getSimpleName().toString()));
    }

    private static Optional<Property> property(Members members, ExecutableElement accessor) {
        TypeMirror type = members.type(accessor);
        Optional<String> byGetter = Members.property(accessor);
        if (byGetter.isPresent()) {
            String name = byGetter.get();
            Optional<VariableElement> field = members.field(name);
            if (field.isPresent() || members.isSet(name)) {
                return property(members, name, type, accessor, field);
            }
        }
        return byField(members, accessor, members.field(accessor.getSimpleName().toString()));
    }

    /** A getter does not tell {@code url} from {@code URL}. */
    private static Optional<Property> nearly(Members members, ExecutableElement accessor) {
        return byField(members, accessor, Members.property(accessor).flatMap(members::fieldLike));
    }

    private static Optional<Property> byField(
            Members members, ExecutableElement accessor, Optional<VariableElement> found) {
        TypeMirror type = members.type(accessor);
        return found.filter(field -> members.same(members.type(field), type))
                .flatMap(field ->
                        property(members, field.getSimpleName().toString(), type, accessor, Optional.of(field)));
    }

    private static Optional<Property> property(
            Members members,
            String name,
            TypeMirror type,
            ExecutableElement accessor,
            Optional<VariableElement> field) {
        if (field.filter(ClassModel::isTransient).isPresent()) {
            return Optional.empty();
        }
        Optional<ExecutableElement> setter = members.setter(name, type);
        List<Element> places = new ArrayList<>(List.of(accessor));
        field.ifPresent(places::add);
        setter.ifPresent(places::add);
        Property property = new Property(
                name,
                type,
                places,
                Members.name(Optional.of(accessor).filter(Members::isUsable)),
                Members.name(setter),
                Members.noName(name));
        return property.isAnnotated("Transient") ? Optional.empty() : Optional.of(property);
    }

    private static boolean isTransient(VariableElement field) {
        return field.getModifiers().contains(Modifier.TRANSIENT);
    }
}
