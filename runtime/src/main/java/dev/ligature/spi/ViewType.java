package dev.ligature.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Which data a view takes from where, and how to make one. Immutable. Equal to itself alone: what a query of it needs is
 * worked out once for each instance, so generated code keeps it in a constant.
 *
 * @param <V> the view
 */
public final class ViewType<V> {

    private final String name;
    private final Source source;
    private final List<Part> parts;
    private final Function<Values, V> create;
    private final boolean whole;

    private ViewType(String name, Source source, List<Part> parts, Function<Values, V> create, boolean whole) {
        this.name = name;
        this.source = source;
        this.parts = List.copyOf(parts);
        this.create = create;
        this.whole = whole;
    }

    /** The view's name for messages, such as {@code ProductCard}. */
    public String name() {
        return name;
    }

    /** What it looks at. */
    public Source source() {
        return source;
    }

    /** Its components in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Makes a view of the values of its parts. */
    public Function<Values, V> create() {
        return create;
    }

    /** Whether it is the whole model as it is. */
    public boolean isWhole() {
        return whole;
    }

    /** A view of the same records with other components. */
    public <W> ViewType<W> with(List<Part> components, Function<Values, W> maker) {
        return new ViewType<>(name, source, components, maker, false);
    }

    /** Begins a view over a model or a link. */
    public static Builder over(String name, Source source) {
        return new Builder(name, source);
    }

    /**
     * The whole model, as a view.
     *
     * @throws IllegalArgumentException if the model has properties that cannot be read
     */
    public static <M> ViewType<M> whole(ModelType<M, ?> model) {
        Function<Values, M> create = model.create()
                .orElseThrow(() -> new IllegalArgumentException(model.name() + " cannot be read as a whole"));
        List<Part> parts = model.columns().stream().<Part>map(Part.Own::new).toList();
        return new ViewType<>(model.name(), model, parts, create, true);
    }

    /** One component of a view. */
    public sealed interface Part {

        /** A property of the model, or a column of the link that the view is over. */
        record Own(Column<?> column) implements Part {}

        /** A column of the link over which the view's record was reached. */
        record OfLink(Column<?> column) implements Part {}

        /** The record that the view is over, as another view: its whole model. */
        record Self(ViewType<?> view) implements Part {}

        /** The linked record, or null. The view's records are at {@code side} of the link. */
        record One(LinkType<?, ?, ?> link, Side side, ViewType<?> view) implements Part {}

        /** The linked records, a list in the order of their keys. */
        record Many(LinkType<?, ?, ?> link, Side side, ViewType<?> view) implements Part {}

        /** The record at one end of the link that the view is over, or null. */
        record End(Side side, ViewType<?> view) implements Part {}
    }

    /** Collects the parts of a view in the order of its components. Not safe for several threads. */
    public static final class Builder {

        private final String name;
        private final Source source;
        private final List<Part> parts = new ArrayList<>();

        private Builder(String name, Source source) {
            this.name = name;
            this.source = source;
        }

        /** A property of the model, or a column of the link that the view is over. */
        public Builder column(Column<?> column) {
            return add(new Part.Own(column));
        }

        /** A column of the link over which the view's record was reached. */
        public Builder linkColumn(Column<?> column) {
            return add(new Part.OfLink(column));
        }

        /** The record itself, as its whole model. */
        public Builder self(ViewType<?> view) {
            return add(new Part.Self(view));
        }

        /** The linked record at {@code side} of {@code link}. */
        public Builder one(LinkType<?, ?, ?> link, Side side, ViewType<?> view) {
            return add(new Part.One(link, side, view));
        }

        /** The linked records at {@code side} of {@code link}. */
        public Builder many(LinkType<?, ?, ?> link, Side side, ViewType<?> view) {
            return add(new Part.Many(link, side, view));
        }

        /** The record at one end of the link that the view is over. */
        public Builder end(Side side, ViewType<?> view) {
            return add(new Part.End(side, view));
        }

        /** The view, made of the values of its parts. */
        public <V> ViewType<V> create(Function<Values, V> create) {
            return new ViewType<>(name, source, parts, create, false);
        }

        private Builder add(Part part) {
            parts.add(part);
            return this;
        }
    }
}
