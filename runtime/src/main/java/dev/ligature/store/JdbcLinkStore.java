package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.DismissReason;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Pair;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.Transaction;
import dev.ligature.spi.ColumnChanges;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinksFrom;
import dev.ligature.transaction.Session;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/** The store of one link: checks what it is given, and has it done in the right transaction. */
final class JdbcLinkStore<T, L extends Ref<?, ?>, R extends Ref<?, ?>> implements LinkStore<T, L, R> {

    private final Shape<T, L, R> shape;
    private final Writers writers;
    private final Session session;
    private final Reads<T> reads;

    JdbcLinkStore(Shape<T, L, R> shape, Writers writers, Session session) {
        this.shape = shape;
        this.writers = writers;
        this.session = session;
        this.reads = new Reads<>(shape);
    }

    @Override
    public Outcome create(L left, R right) {
        return create(shape.row(left, right));
    }

    @Override
    public Outcome create(T link) {
        return create(shape.row(link));
    }

    @Override
    public Outcome create(L left, R right, ColumnChanges columns) {
        Row row = shape.row(left, right, columns);
        shape.requireComplete(row);
        return create(row);
    }

    private Outcome create(Row row) {
        return session.statement(scope -> writers.single().create(scope, row));
    }

    @Override
    public void update(L left, R right, ColumnChanges changes) {
        Row row = shape.row(left, right, changes);
        session.statement(scope -> writers.single().update(scope, row));
    }

    @Override
    public boolean dismiss(L left, R right) {
        Row row = shape.row(left, right);
        return session.move(scope -> writers.single().dismiss(scope, row, DismissReason.DISMISSED));
    }

    @Override
    public Counts createAll(Iterable<T> links) {
        Arguments.required(links, "links");
        return new Batch<T>(
                        links, shape::row, (scope, rows) -> writers.bulk(scope).write(scope, rows, Taking.REFUSED))
                .run(session);
    }

    @Override
    public Counts linkAll(Iterable<Pair<L, R>> pairs) {
        Arguments.required(pairs, "pairs");
        return new Batch<>(
                        pairs, this::row, (scope, rows) -> writers.bulk(scope).write(scope, rows, Taking.REFUSED))
                .run(session);
    }

    @Override
    public Counts dismissAll(Iterable<Pair<L, R>> pairs) {
        Arguments.required(pairs, "pairs");
        return new Batch<>(pairs, this::row, (scope, rows) -> {
                    long dismissed = writers.bulk(scope).dismiss(scope, rows);
                    return new Counts(0, 0, rows.size() - dismissed, dismissed);
                })
                .run(session);
    }

    private Row row(@Nullable Pair<L, R> pair) {
        Pair<L, R> given = Arguments.required(pair, "pair");
        return shape.row(given.left(), given.right());
    }

    @Override
    public Optional<Linked<T>> find(L left, R right) {
        Row row = shape.row(left, right);
        return session.statement(scope -> reads.find(scope, row));
    }

    @Override
    public boolean exists(L left, R right) {
        Row row = shape.row(left, right);
        return session.statement(scope -> reads.exists(scope, row));
    }

    @Override
    public List<Period<T>> history(L left, R right) {
        Row row = shape.row(left, right);
        return List.copyOf(session.statement(scope -> reads.history(scope, row)));
    }

    @Override
    public long purge(Instant before) {
        Arguments.required(before, "before");
        return session.statement(scope -> reads.purge(scope, before));
    }

    @Override
    public LinkStep<T> step(Consumer<LinkStore<T, L, R>> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LinkChange<T> change(String json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void compensate(LinkChange<T> done) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LinkStore<T, L, R> with(Transaction transaction) {
        return with(transaction.connection());
    }

    @Override
    public LinksFrom<T, L, R> fromLeft() {
        return new JdbcLinksFrom<>(shape, shape.left(), shape.right(), writers, session);
    }

    @Override
    public LinksFrom<T, R, L> fromRight() {
        return new JdbcLinksFrom<>(shape, shape.right(), shape.left(), writers, session);
    }

    @Override
    public LinkStore<T, L, R> with(Connection connection) {
        return new JdbcLinkStore<>(shape, writers, session.with(connection));
    }

    @Override
    public LinkStore<T, L, R> with(Configuration configuration) {
        return new JdbcLinkStore<>(shape, writers, session.with(configuration));
    }
}
