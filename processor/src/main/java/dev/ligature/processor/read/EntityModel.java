package dev.ligature.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Models that are JPA entities, handed out detached. A property is what JPA takes for a persistent attribute. */
final class EntityModel implements ModelKind {

    private final javax.lang.model.util.Types types;

    EntityModel(javax.lang.model.util.Types types) {
        this.types = types;
    }

    @Override
    public boolean is(TypeElement type) {
        return Stream.of("Entity", "MappedSuperclass", "Embeddable").anyMatch(name -> Jpa.isOn(type, name));
    }

    /** With inheritance a row can be of a class that the table alone does not tell, or in several tables. */
    @Override
    public Optional<String> unfit(TypeElement type) {
        if (!Jpa.isOn(type, "Entity")) {
            return Optional.of("a part of entities and has no table of its own");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("an abstract entity");
        }
        return inheritance(type);
    }

    private static Optional<String> inheritance(TypeElement type) {
        Optional<String> superclass = Types.selfAndSuper(type)
                .filter(owner -> !owner.equals(type) && Jpa.isOn(owner, "Entity"))
                .map(owner -> "a subclass of the entity " + owner.getSimpleName())
                .findFirst();
        return superclass.or(() -> Types.selfAndSuper(type)
                .flatMap(owner -> Stream.of("Inheritance", "DiscriminatorColumn", "DiscriminatorValue")
                        .filter(name -> Jpa.isOn(owner, name)))
                .map(name -> "an entity with inheritance (@" + name + ")")
                .findFirst());
    }

    @Override
    public Shape read(TypeElement type) {
        Members members = new Members(type, types);
        Map<String, Property> properties = new TreeMap<>();
        new EntityAttributes(members).all().forEach((name, attribute) -> {
            properties.put(name, property(members, name, attribute));
        });
        List<Property> sorted = List.copyOf(properties.values());
        return new Shape(sorted, new Makings(type, members).bySetters(sorted));
    }

    private static Property property(Members members, String name, Element attribute) {
        TypeMirror type = members.type(attribute);
        String accessor = Members.name(members.getter(name, type));
        String setter = Members.name(members.setter(name, type));
        Optional<String> obstacle = JpaObstacles.of(attribute, type).or(() -> Members.noName(name));
        return new Property(name, type, List.of(attribute), accessor, setter, obstacle);
    }
}
