package dev.ligature.processor.read;

import dev.ligature.processor.model.Names;
import dev.ligature.processor.read.ModelKind.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What JPA's annotations say about names in SQL; taken as they are written. */
final class JpaNames {

    private JpaNames() {}

    /** The table of a model, with its schema if one is given. */
    static String table(TypeElement type) {
        Optional<Annotation> table = Jpa.on(type, "Table");
        String schema =
                table.flatMap(t -> given(t, "schema")).map(name -> name + ".").orElse("");
        return schema
                + table.flatMap(t -> given(t, "name"))
                        .orElseGet(() -> Names.ofModule(Jpa.on(type, "Entity")
                                .flatMap(entity -> given(entity, "name"))
                                .orElse(type.getSimpleName().toString())));
    }

    /** The column of a property of a model. */
    static String column(TypeElement type, Property property) {
        return overridden(type, property.name())
                .or(() -> property.places().stream()
                        .flatMap(place -> Jpa.on(place, "Column").stream())
                        .flatMap(column -> given(column, "name").stream())
                        .findFirst())
                .orElseGet(() -> Names.ofModule(property.name()));
    }

    /** What an entity says of a column that it has from a superclass. */
    private static Optional<String> overridden(TypeElement type, String property) {
        List<Annotation> overrides = new ArrayList<>();
        Jpa.on(type, "AttributeOverride").ifPresent(overrides::add);
        Jpa.on(type, "AttributeOverrides").ifPresent(all -> overrides.addAll(all.annotations("value")));
        return overrides.stream()
                .filter(override -> override.text("name").equals(property))
                .flatMap(override -> override.annotation("column").stream())
                .flatMap(column -> given(column, "name").stream())
                .findFirst();
    }

    private static Optional<String> given(Annotation annotation, String value) {
        return Optional.of(annotation.text(value)).filter(text -> !text.isEmpty());
    }
}
