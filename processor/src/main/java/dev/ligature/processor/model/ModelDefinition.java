package dev.ligature.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model that a module owns.
 *
 * @param type the model's class
 * @param name its name in texts, in camelCase, such as {@code product}; factories and paths are named after it
 * @param table its table as its owner writes it in SQL
 * @param key the property that identifies it, one of {@code properties}
 * @param hardDelete whether a record is deleted by deleting its row, since the catalog says so
 * @param properties all that can be read, in the order of the constructor's parameters, else of their names
 * @param unreadable the properties that cannot be read, with the reasons; a view of the whole model is refused if there
 *     are any
 * @param construction how one is made, or why none can be
 */
public record ModelDefinition(
        ClassRef type,
        String name,
        String table,
        PropertyDefinition key,
        boolean hardDelete,
        List<PropertyDefinition> properties,
        Map<String, String> unreadable,
        Construction construction) {

    /** Copies the collections. */
    public ModelDefinition {
        properties = List.copyOf(properties);
        unreadable = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(unreadable));
    }

    /** The property of this name. */
    public Optional<PropertyDefinition> property(String propertyName) {
        return properties.stream().filter(p -> p.name().equals(propertyName)).findFirst();
    }

    /** How an object of the model is made. */
    public sealed interface Construction {

        /** By a constructor that takes all properties. */
        record ByConstructor() implements Construction {}

        /** By a constructor without parameters, and setters. */
        record BySetters() implements Construction {}

        /**
         * Not at all, so that a view can have properties of the model but not the whole.
         *
         * @param why the reason, a sentence without its end
         */
        record NotAtAll(String why) implements Construction {}
    }
}
