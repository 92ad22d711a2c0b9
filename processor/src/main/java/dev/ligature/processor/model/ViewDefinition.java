package dev.ligature.processor.model;

import java.util.List;

/**
 * A view: which data of a model, or of a link, and of linked models to fetch. Views nested in a view are resolved into
 * it.
 *
 * @param type the view record
 * @param isPublic whether it is public; the generated query has the same visibility
 * @param source what it looks at
 * @param parts its components in order
 */
public record ViewDefinition(ClassRef type, boolean isPublic, Source source, List<Part> parts) {

    /** Copies the parts. */
    public ViewDefinition {
        parts = List.copyOf(parts);
    }

    /** What a view looks at. */
    public sealed interface Source {

        /** A model. */
        record OfModel(ModelDefinition model) implements Source {}

        /** A link. */
        record OfLink(LinkDefinition link) implements Source {}
    }

    /** What a linked record is fetched as. */
    public sealed interface Shape {

        /** The whole model. */
        record Whole(ModelDefinition model) implements Shape {}

        /** Another view of it. */
        record Nested(ViewDefinition view) implements Shape {}
    }

    /** How a single linked record stands in the view. */
    public enum Presence {
        /** The value itself, or null. */
        NULLABLE,
        /** An {@code Optional}. */
        OPTIONAL
    }

    /** One component of a view. */
    public sealed interface Part {

        /** The component's name. */
        String name();

        /** A property of the model. */
        record Property(String name, PropertyDefinition property) implements Part {}

        /** A column of the link that is the view's source. */
        record OwnColumn(String name, ColumnDefinition column) implements Part {}

        /** A column of the link over which the view was reached. */
        record ReachedColumn(String name, LinkDefinition link, ColumnDefinition column) implements Part {}

        /** The model itself. */
        record Self(String name, Shape shape) implements Part {}

        /** One linked record; the records are at {@code end} of {@code link}. */
        record One(String name, LinkDefinition link, EndDefinition end, Shape shape, Presence presence)
                implements Part {}

        /** A list of linked records; the records are at {@code end} of {@code link}. */
        record Many(String name, LinkDefinition link, EndDefinition end, Shape shape) implements Part {}

        /** The record at an end of the link that is the view's source. */
        record AtEnd(String name, LinkDefinition link, EndDefinition end, Shape shape, Presence presence)
                implements Part {}
    }
}
