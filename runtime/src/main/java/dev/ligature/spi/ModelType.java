package dev.ligature.spi;

import dev.ligature.UnsupportedQueryException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows about a model: its table, its properties, and how to make one. Immutable.
 *
 * @param model the model's class
 * @param name the name in texts, such as {@code product}
 * @param table the table as its owner writes it in SQL
 * @param key the column of its key, one of {@code columns}
 * @param deletedAt the column that says that a record is deleted, one of {@code columns}; empty if there is none
 * @param hardDelete whether a record is deleted by deleting its row, because its owner has said so; otherwise a record is
 *     deleted by setting {@code deletedAt}, or by a {@link ModelDeleter}
 * @param columns the properties in order; their {@link Column#index()} is their position here
 * @param getters how the value of each of {@code columns} is taken from a model, in their order; {@link #noGetter} where
 *     it cannot be
 * @param create makes a model of the values of all columns; empty if the model has properties that cannot be read, which
 *     is why no view has the whole of it
 */
public record ModelType<M, K>(
        Class<M> model,
        String name,
        String table,
        Column<K> key,
        Optional<Column<?>> deletedAt,
        boolean hardDelete,
        List<Column<?>> columns,
        List<Function<? super M, ? extends @Nullable Object>> getters,
        Optional<Function<Values, M>> create)
        implements Source {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are not as many getters as columns
     */
    public ModelType {
        columns = List.copyOf(columns);
        getters = List.copyOf(getters);
        if (getters.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%s has %d columns, but %d getters".formatted(name, columns.size(), getters.size()));
        }
    }

    /**
     * A model of which every property can be read.
     *
     * @throws IllegalArgumentException if there are not as many getters as columns
     */
    public ModelType(
            Class<M> model,
            String name,
            String table,
            Column<K> key,
            Optional<Column<?>> deletedAt,
            boolean hardDelete,
            List<Column<?>> columns,
            List<Function<? super M, ? extends @Nullable Object>> getters,
            Function<Values, M> create) {
        this(model, name, table, key, deletedAt, hardDelete, columns, getters, Optional.of(create));
    }

    /**
     * The getter of a property that a model does not give; it throws an {@link UnsupportedQueryException}.
     *
     * @param model the name of the model's class, for the message
     * @param property the property's name
     */
    public static <M> Function<M, @Nullable Object> noGetter(String model, String property) {
        return record -> {
            throw new UnsupportedQueryException(
                    "%s has no public getter of its property %s, so its value cannot be taken from an object"
                            .formatted(model, property),
                    null);
        };
    }
}
