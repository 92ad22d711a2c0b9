package dev.ligature.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the runtime knows about a model: its table, its properties, and how to make one. Immutable.
 *
 * @param model the model's class
 * @param name the name in texts, such as {@code product}
 * @param table the table as its owner writes it in SQL
 * @param key the column of its key, one of {@code columns}
 * @param deletedAt the column that says that a record is deleted, one of {@code columns}; empty if there is none
 * @param columns the properties in order; their {@link Column#index()} is their position here
 * @param create makes a model of the values of all columns; empty if the model has properties that cannot be read, which
 *     is why no view has the whole of it
 */
public record ModelType<M, K>(
        Class<M> model,
        String name,
        String table,
        Column<K> key,
        Optional<Column<?>> deletedAt,
        List<Column<?>> columns,
        Optional<Function<Values, M>> create)
        implements Source {

    /** Copies the columns. */
    public ModelType {
        columns = List.copyOf(columns);
    }

    /** A model of which every property can be read. */
    public ModelType(
            Class<M> model,
            String name,
            String table,
            Column<K> key,
            Optional<Column<?>> deletedAt,
            List<Column<?>> columns,
            Function<Values, M> create) {
        this(model, name, table, key, deletedAt, columns, Optional.of(create));
    }
}
