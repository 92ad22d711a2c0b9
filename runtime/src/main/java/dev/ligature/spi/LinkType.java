package dev.ligature.spi;

import dev.ligature.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the runtime knows about a link: tables, ends, columns, and how to take a link record apart and put it together.
 * Immutable.
 *
 * @param link the link record's class
 * @param name the name in texts and in the ledger, such as {@code product_brand}
 * @param table the table of live links, in SQL; of a read-only link, that of the model at {@code holder}
 * @param archive the table of dismissed links, in SQL; empty if they are not kept
 * @param left the first end
 * @param right the second end
 * @param columns the link's own columns in order; their {@link Column#index()} is their position here
 * @param holder the end whose model has the key of the other in a column of its own, where the link is read-only; empty if
 *     the link has tables of its own
 * @param leftOf the reference at the left end of a link
 * @param rightOf the reference at the right end of a link
 * @param columnsOf the values of {@code columns} of a link
 * @param create makes a link of two references and the values of {@code columns}
 * @param <T> the link record
 * @param <L> the references of the left end
 * @param <R> the references of the right end
 */
public record LinkType<T, L extends Ref<?, ?>, R extends Ref<?, ?>>(
        Class<T> link,
        String name,
        String table,
        Optional<String> archive,
        LinkEndType<?, ?, L> left,
        LinkEndType<?, ?, R> right,
        List<Column<?>> columns,
        Optional<Side> holder,
        Function<T, L> leftOf,
        Function<T, R> rightOf,
        Function<T, Object[]> columnsOf,
        Factory<T, L, R> create)
        implements Source {

    private static final Object[] NO_COLUMNS = {};

    /** Copies the columns. */
    public LinkType {
        columns = List.copyOf(columns);
    }

    /** A link with tables of its own. */
    public LinkType(
            Class<T> link,
            String name,
            String table,
            Optional<String> archive,
            LinkEndType<?, ?, L> left,
            LinkEndType<?, ?, R> right,
            List<Column<?>> columns,
            Function<T, L> leftOf,
            Function<T, R> rightOf,
            Function<T, Object[]> columnsOf,
            Factory<T, L, R> create) {
        this(link, name, table, archive, left, right, columns, Optional.empty(), leftOf, rightOf, columnsOf, create);
    }

    /**
     * A read-only link: two records are linked where the one at {@code holder} has the other's key.
     *
     * @param table the table of the model at {@code holder}, in SQL; the ends' columns are its own
     */
    public static <T, L extends Ref<?, ?>, R extends Ref<?, ?>> LinkType<T, L, R> readOnly(
            Class<T> link,
            String name,
            String table,
            LinkEndType<?, ?, L> left,
            LinkEndType<?, ?, R> right,
            Side holder,
            Function<T, L> leftOf,
            Function<T, R> rightOf,
            BiFunction<L, R, T> create) {
        return new LinkType<>(
                link,
                name,
                table,
                Optional.empty(),
                left,
                right,
                List.of(),
                Optional.of(holder),
                leftOf,
                rightOf,
                none -> NO_COLUMNS,
                (l, r, none) -> create.apply(l, r));
    }

    /** Whether the link has no tables of its own. */
    public boolean isReadOnly() {
        return holder.isPresent();
    }

    /** The end at a side. */
    public LinkEndType<?, ?, ?> end(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Makes a link. */
    @FunctionalInterface
    public interface Factory<T, L, R> {

        /** The link of two references and the values of its columns. */
        T create(L left, R right, Values columns);
    }
}
