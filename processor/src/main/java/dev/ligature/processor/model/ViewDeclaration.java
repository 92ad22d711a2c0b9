package dev.ligature.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A view as it was written; what its components mean is not known yet.
 *
 * @param type the view record
 * @param isPublic whether it is public
 * @param source the model or the link that it looks at
 * @param components its components in order
 */
public record ViewDeclaration(ClassRef type, boolean isPublic, ClassRef source, List<Component> components) {

    /** Copies the components. */
    public ViewDeclaration {
        components = List.copyOf(components);
    }

    /** Whether it can be read only where it is reached through a link. */
    public boolean takesLinkColumns() {
        return components.stream().anyMatch(Component::linkColumn);
    }

    /**
     * A component.
     *
     * @param name its name
     * @param text its type as text
     * @param around what is around the type
     * @param value the type of a value, if all of it is one
     * @param type the class inside, if it is one
     * @param linkColumn whether it is annotated as a column of the link over which the view is reached
     */
    public record Component(
            String name,
            String text,
            Around around,
            Optional<ValueType> value,
            Optional<ClassRef> type,
            boolean linkColumn) {}

    /** What can be around a linked record. */
    public enum Around {
        /** Nothing. */
        NOTHING,
        /** An {@code Optional}. */
        OPTIONAL,
        /** A {@code List}. */
        LIST
    }
}
