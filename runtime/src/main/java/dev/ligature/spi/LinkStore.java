package dev.ligature.spi;

import dev.ligature.Counts;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Pair;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Transaction;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Configuration;

/**
 * Creates, changes, dismisses and reads the links of one type; what generated clients call. Immutable and safe for use
 * by many threads, except when bound to a connection.
 *
 * @param <T> the link record
 * @param <L> the references of the left end
 * @param <R> the references of the right end
 */
public interface LinkStore<T, L extends Ref<?, ?>, R extends Ref<?, ?>> {

    /** Links two records; columns that have to be given take their defaults. A live link is left as it is. */
    Outcome create(L left, R right);

    /** Links two records with these columns; a live link takes them. */
    Outcome create(T link);

    /**
     * Links two records with some columns: a new link takes them and the defaults of the others, a live link takes them
     * and keeps the others. For links from a model to itself, and by name.
     *
     * @throws IllegalArgumentException if a column is missing that has no default and cannot be null
     */
    Outcome create(L left, R right, ColumnChanges columns);

    /**
     * Changes some columns of a live link.
     *
     * @throws dev.ligature.LinkNotFoundException if the two are not linked
     */
    void update(L left, R right, ColumnChanges changes);

    /** Dismisses a link; returns whether there was one. */
    boolean dismiss(L left, R right);

    /** {@link #create(Object)} for many, in one transaction, all or nothing; of a pair given twice the later wins. */
    default Counts createAll(Iterable<T> links) {
        return createAll(links, soFar -> {});
    }

    /**
     * As {@link #createAll(Iterable)}, and tells how far it is.
     *
     * @param progress is given the sum of what this call has written, after each 5,000 links at most, the last time when
     *     all is written and not yet committed; by the thread that writes. When the transaction is run again, the sums begin
     *     anew. What it throws undoes all and reaches the caller; where a failure of a database is behind it that passes, the
     *     transaction is run again first. It must not use the connection
     */
    Counts createAll(Iterable<T> links, Consumer<? super Counts> progress);

    /** {@link #create(Ref, Ref)} for many, in one transaction, all or nothing. */
    default Counts linkAll(Iterable<Pair<L, R>> pairs) {
        return linkAll(pairs, soFar -> {});
    }

    /** As {@link #linkAll(Iterable)}, and tells how far it is, as {@link #createAll(Iterable, Consumer)} does. */
    Counts linkAll(Iterable<Pair<L, R>> pairs, Consumer<? super Counts> progress);

    /** {@link #dismiss} for many, in one transaction. Pairs that are not linked are counted as unchanged. */
    default Counts dismissAll(Iterable<Pair<L, R>> pairs) {
        return dismissAll(pairs, soFar -> {});
    }

    /** As {@link #dismissAll(Iterable)}, and tells how far it is, as {@link #createAll(Iterable, Consumer)} does. */
    Counts dismissAll(Iterable<Pair<L, R>> pairs, Consumer<? super Counts> progress);

    /** The link of two records. */
    Optional<Linked<T>> find(L left, R right);

    /** Whether two records are linked. */
    boolean exists(L left, R right);

    /** Each period in which the two were linked, the oldest first, a live one last. */
    List<Period<T>> history(L left, R right);

    /** Removes archived links that were dismissed before {@code before}; returns how many. */
    long purge(Instant before);

    /**
     * Work on these links that can be compensated.
     *
     * @param work writes links by the store that it is given, which does so in the transaction of the step
     */
    LinkStep<T> step(Consumer<LinkStore<T, L, R>> work);

    /**
     * What {@link LinkChange#toJson} has written.
     *
     * @throws IllegalArgumentException if it is not a change of these links, or of a form that this version does not know
     */
    LinkChange<T> change(String json);

    /**
     * Puts back exactly what a change did, in one transaction; what {@link LinkStep#compensate} does.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    void compensate(LinkChange<T> done);

    /** The links as seen from records of the left end. */
    LinksFrom<T, L, R> fromLeft();

    /** The links as seen from records of the right end. */
    LinksFrom<T, R, L> fromRight();

    /** The same inside a transaction that {@link dev.ligature.Ligature#transaction} has begun. */
    LinkStore<T, L, R> with(Transaction transaction);

    /** The same inside the transaction of this connection, which stays the caller's. */
    LinkStore<T, L, R> with(Connection connection);

    /** The same inside the transaction of this configuration, which stays the caller's. */
    LinkStore<T, L, R> with(Configuration configuration);
}
