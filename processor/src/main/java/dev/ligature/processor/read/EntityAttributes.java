package dev.ligature.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The persistent attributes of an entity: fields where it has field access, getters where it has property access. Where the
 * id is annotated decides for the entity and its mapped superclasses, unless {@code @Access} says otherwise of a class or a
 * member. Superclasses that are not mapped have none.
 */
final class EntityAttributes {

    private static final String FIELD = "FIELD";
    private static final String PROPERTY = "PROPERTY";

    private final List<TypeElement> classes;
    private final String usual;

    EntityAttributes(Members members) {
        this.classes = members.classes().stream()
                .filter(owner -> Jpa.isOn(owner, "Entity") || Jpa.isOn(owner, "MappedSuperclass"))
                .toList();
        boolean byGetter = classes.stream().flatMap(EntityAttributes::getters).anyMatch(EntityAttributes::isId);
        boolean byField = classes.stream()
                .flatMap(owner -> Members.fields(owner).stream())
                .anyMatch(EntityAttributes::isId);
        this.usual = byGetter && !byField ? PROPERTY : FIELD;
    }

    private static boolean isId(Element member) {
        return Jpa.isOn(member, "Id") || Jpa.isOn(member, "EmbeddedId");
    }

    /** Each attribute's field or getter, by the attribute's name. */
    Map<String, Element> all() {
        Map<String, Element> attributes = new TreeMap<>();
        for (TypeElement owner : classes) {
            String access = access(owner).orElse(usual);
            Members.fields(owner).stream()
                    .filter(field -> isPersistent(field, FIELD, access))
                    .forEach(field -> attributes.put(field.getSimpleName().toString(), field));
            getters(owner)
                    .filter(getter -> isPersistent(getter, PROPERTY, access))
                    .forEach(getter -> Members.property(getter).ifPresent(name -> attributes.put(name, getter)));
        }
        return attributes;
    }

    private static Stream<ExecutableElement> getters(TypeElement owner) {
        return Members.accessors(owner).stream()
                .filter(accessor -> !accessor.getModifiers().contains(Modifier.PRIVATE))
                .filter(accessor -> Members.property(accessor).isPresent());
    }

    private static boolean isPersistent(Element member, String own, String usual) {
        return !Jpa.isOn(member, "Transient") && access(member).orElse(usual).equals(own);
    }

    private static Optional<String> access(Element annotated) {
        return Jpa.on(annotated, "Access").map(access -> access.constant("value"));
    }
}
