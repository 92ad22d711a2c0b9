package dev.ligature.text;

import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a path stands, as far as names are concerned.
 *
 * @param source what is there
 * @param over the link over which it was reached, if it was
 */
record Place(Source source, @Nullable LinkType<?, ?, ?> over) {

    private static final String LINK = "link";

    /** A step from one place to another. */
    sealed interface Step {

        /** To linked records. */
        record Linked(Schema.Way way) implements Step {}

        /** From a link to the record at one end. */
        record End(Side side, ModelType<?, ?> target) implements Step {}

        /** From a record to the link over which it was reached. */
        record Row(LinkType<?, ?, ?> link) implements Step {}
    }

    /** The property or column of this name. */
    Optional<Column<?>> column(String name) {
        return source.columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** Where the step of this name leads. */
    Optional<Step> step(Schema schema, String name) {
        if (source instanceof LinkType<?, ?, ?> link) {
            return ends(schema, link).stream()
                    .filter(end -> link.end(end.side()).name().equals(name))
                    .<Step>map(end -> end)
                    .findFirst();
        }
        if (over != null && name.equals(linkName(schema))) {
            return Optional.of(new Step.Row(over));
        }
        return Optional.ofNullable(schema.ways((ModelType<?, ?>) source).get(name))
                .map(Step.Linked::new);
    }

    /** The names of all steps. */
    List<String> steps(Schema schema) {
        if (source instanceof LinkType<?, ?, ?> link) {
            return ends(schema, link).stream()
                    .map(end -> link.end(end.side()).name())
                    .toList();
        }
        List<String> names =
                new ArrayList<>(schema.ways((ModelType<?, ?>) source).keySet());
        if (over != null && !over.columns().isEmpty()) {
            names.add(linkName(schema));
        }
        return names;
    }

    /** The names of all properties or columns. */
    List<String> columns() {
        return source.columns().stream().map(Column::name).toList();
    }

    private static List<Step.End> ends(Schema schema, LinkType<?, ?, ?> link) {
        List<Step.End> ends = new ArrayList<>();
        for (Side side : Side.values()) {
            schema.end(link, side).ifPresent(model -> ends.add(new Step.End(side, model)));
        }
        return ends;
    }

    /** As generated paths call it: {@code link}, unless the model has something of that name. */
    private String linkName(Schema schema) {
        boolean taken = column(LINK).isPresent()
                || schema.ways((ModelType<?, ?>) source).containsKey(LINK);
        return taken ? LINK + '_' : LINK;
    }
}
