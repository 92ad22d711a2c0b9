package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ViewDefinition.Part;
import dev.ligature.processor.model.ViewDefinition.Presence;
import dev.ligature.processor.model.ViewDefinition.Shape;
import dev.ligature.processor.model.ViewDefinition.Source;
import dev.ligature.processor.write.source.Code;
import java.util.Optional;
import java.util.function.Function;

/** The components of a view: each as a step that says where its value comes from, and as the value itself. */
final class ViewParts {

    private final CatalogDefinition catalog;
    private final Source source;
    private final Columns columns;

    ViewParts(CatalogDefinition catalog, Source source) {
        this.catalog = catalog;
        this.source = source;
        this.columns = source instanceof Source.OfModel m ? Columns.of(m.model()) : Columns.of(link(source));
    }

    /** What the view looks at, such as {@code ProductPath.MODEL}. */
    Code source() {
        return source instanceof Source.OfModel m ? model(m.model()) : link(link(source));
    }

    /**
     * The step of a view's builder, such as {@code column(ProductPath.ID)}.
     *
     * @param nested gives the constant of a nested view
     */
    Code step(Part part, Function<Shape.Nested, String> nested) {
        if (part instanceof Part.Property p) {
            return Code.of("column($L)", own(p.property().name()));
        } else if (part instanceof Part.OwnColumn c) {
            return Code.of("column($L)", own(c.column().name()));
        } else if (part instanceof Part.ReachedColumn c) {
            return Code.of(
                    "linkColumn($T.$L)",
                    JavaTypes.of(GeneratedTypes.client(c.link())),
                    Columns.of(c.link()).constant(c.column().name()));
        } else if (part instanceof Part.Self s) {
            return Code.of("self($L)", shape(s.shape(), nested));
        } else if (part instanceof Part.One o) {
            return Code.of("one($L, $L, $L)", link(o.link()), side(o.link(), o.end()), shape(o.shape(), nested));
        } else if (part instanceof Part.Many m) {
            return Code.of("many($L, $L, $L)", link(m.link()), side(m.link(), m.end()), shape(m.shape(), nested));
        }
        Part.AtEnd end = (Part.AtEnd) part;
        return Code.of("end($L, $L)", side(end.link(), end.end()), shape(end.shape(), nested));
    }

    /** The value at a position, such as {@code values.<String>get(0)}. */
    static Code value(Part part, int index) {
        if (part instanceof Part.Many m) {
            return get(JavaTypes.listOf(type(m.shape())), index);
        } else if (part instanceof Part.One o) {
            return value(o.shape(), o.presence(), index);
        } else if (part instanceof Part.AtEnd end) {
            return value(end.shape(), end.presence(), index);
        }
        Code type = shape(part)
                .map(ViewParts::type)
                .orElseGet(() -> JavaTypes.boxed(value(part).orElseThrow()));
        return get(type, index);
    }

    /** The type of the value that a part is. */
    static Optional<ValueType> value(Part part) {
        if (part instanceof Part.Property p) {
            return Optional.of(p.property().type());
        } else if (part instanceof Part.OwnColumn c) {
            return Optional.of(c.column().type());
        }
        return part instanceof Part.ReachedColumn c ? Optional.of(c.column().type()) : Optional.empty();
    }

    /** What a part fetches records as. */
    static Optional<Shape> shape(Part part) {
        if (part instanceof Part.Self s) {
            return Optional.of(s.shape());
        } else if (part instanceof Part.One o) {
            return Optional.of(o.shape());
        } else if (part instanceof Part.Many m) {
            return Optional.of(m.shape());
        }
        return part instanceof Part.AtEnd end ? Optional.of(end.shape()) : Optional.empty();
    }

    private static Code value(Shape shape, Presence presence, int index) {
        return presence == Presence.OPTIONAL
                ? Code.of("values.<$T>optional($L)", type(shape), index)
                : get(type(shape), index);
    }

    private static Code get(Code type, int index) {
        return Code.of("values.<$T>get($L)", type, index);
    }

    private static Code type(Shape shape) {
        return shape instanceof Shape.Whole w
                ? JavaTypes.of(w.model().type())
                : JavaTypes.of(((Shape.Nested) shape).view().type());
    }

    private Code own(String column) {
        return source instanceof Source.OfModel m
                ? Code.of("$T.$L", JavaTypes.of(GeneratedTypes.path(catalog, m.model())), columns.constant(column))
                : Code.of("$T.$L", JavaTypes.of(GeneratedTypes.client(link(source))), columns.constant(column));
    }

    private Code shape(Shape shape, Function<Shape.Nested, String> nested) {
        return shape instanceof Shape.Whole w
                ? Code.of("$T.whole($L)", RuntimeTypes.VIEW_TYPE, model(w.model()))
                : Code.of("$L", nested.apply((Shape.Nested) shape));
    }

    private Code model(ModelDefinition model) {
        return Code.of("$T.$L", JavaTypes.of(GeneratedTypes.path(catalog, model)), Columns.MODEL);
    }

    private Code link(LinkDefinition link) {
        return LinkConstants.of(catalog, link);
    }

    private static Code side(LinkDefinition link, EndDefinition end) {
        return Code.of("$T.$L", RuntimeTypes.SIDE, end.equals(link.left()) ? "LEFT" : "RIGHT");
    }

    private static LinkDefinition link(Source source) {
        return ((Source.OfLink) source).link();
    }
}
