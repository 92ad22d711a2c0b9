package dev.ligature.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Why a persistent attribute is not the value of one column of its entity's table, as it is. */
final class JpaObstacles {

    private static final String EMBEDDED = "it is embedded, and its data is in columns of its own";
    private static final String ASSOCIATION = "it is an association";

    private static final Map<String, String> BY_ANNOTATION = new TreeMap<>(Map.of(
            "Embedded", EMBEDDED,
            "EmbeddedId", EMBEDDED,
            "ElementCollection", "it is a collection in a table of its own",
            "ManyToOne", ASSOCIATION,
            "OneToOne", ASSOCIATION,
            "OneToMany", ASSOCIATION,
            "ManyToMany", ASSOCIATION,
            "Convert", "its column holds what a converter makes of it",
            "Lob", "it is a large object, which databases keep in ways of their own"));

    private JpaObstacles() {}

    /** The reason, a sentence; empty if nothing is known against it. */
    static Optional<String> of(Element attribute, TypeMirror type) {
        return BY_ANNOTATION.keySet().stream()
                .filter(annotation -> Jpa.isOn(attribute, annotation))
                .map(annotation -> BY_ANNOTATION.get(annotation) + " (@" + annotation + ")")
                .findFirst()
                .or(() -> otherTable(attribute))
                .or(() -> ValueTypes.named(type).flatMap(named -> ofType(attribute, named)));
    }

    private static Optional<String> otherTable(Element attribute) {
        return Jpa.on(attribute, "Column")
                .map(column -> column.text("table"))
                .filter(table -> !table.isEmpty())
                .map(table -> "it is in another table (@Column(table = \"" + table + "\"))");
    }

    private static Optional<String> ofType(AnnotatedConstruct attribute, TypeElement named) {
        if (named.getKind() != ElementKind.ENUM) {
            return Jpa.isOn(named, "Embeddable") ? Optional.of(EMBEDDED + " (@Embeddable)") : Optional.empty();
        }
        boolean byName = Jpa.on(attribute, "Enumerated")
                .filter(enumerated -> enumerated.constant("value").equals("STRING"))
                .isPresent();
        boolean otherwise = named.getEnclosedElements().stream().anyMatch(e -> Jpa.isOn(e, "EnumeratedValue"));
        if (byName && !otherwise) {
            return Optional.empty();
        }
        return Optional.of(
                otherwise
                        ? "its column holds what @EnumeratedValue says"
                        : "its column holds the number of an enum's constant, as JPA has it unless the property is"
                                + " @Enumerated(STRING)");
    }
}
