package dev.ligature.processor.read;

import dev.ligature.processor.model.Names;
import dev.ligature.processor.read.ModelKind.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;

/** What JPA's annotations say about names in SQL; taken as they are written. */
final class JpaNames {

    private static final List<String> PACKAGES = List.of("jakarta.persistence.", "javax.persistence.");

    private JpaNames() {}

    /** The table of an entity, with its schema if one is given. */
    static Optional<String> table(TypeElement type) {
        return all(type, "Table")
                .flatMap(table -> {
                    String schema = table.text("schema").isEmpty() ? "" : table.text("schema") + ".";
                    return given(table).map(name -> schema + name);
                })
                .findFirst();
    }

    /** The column of a property. */
    static String column(Property property) {
        return property.places().stream()
                .flatMap(place -> all(place, "Column"))
                .flatMap(JpaNames::given)
                .findFirst()
                .orElseGet(() -> Names.ofModule(property.name()));
    }

    private static Stream<Annotation> all(AnnotatedConstruct place, String simpleName) {
        return PACKAGES.stream().flatMap(prefix -> Annotation.on(place, prefix + simpleName).stream());
    }

    private static Stream<String> given(Annotation annotation) {
        return Stream.of(annotation.text("name")).filter(name -> !name.isEmpty());
    }
}
