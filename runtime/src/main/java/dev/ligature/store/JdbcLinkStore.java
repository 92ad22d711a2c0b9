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
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/** The store of one link: checks what it is given, and has it done in the right transaction. */
final class JdbcLinkStore<T, L extends Ref<?, ?>, R extends Ref<?, ?>> implements LinkStore<T, L, R> {

    private final Shape<T, L, R> shape;
    private final Writers<T> writers;
    private final Session session;
    private final Reads<T> reads;

    JdbcLinkStore(Shape<T, L, R> shape, Writers<T> writers, Session session) {
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
        return session.write(scope -> writers.single().create(scope, row));
    }

    @Override
    public void update(L left, R right, ColumnChanges changes) {
        Row row = shape.row(left, right, changes);
        session.write(scope -> writers.single().update(scope, row));
    }

    @Override
    public boolean dismiss(L left, R right) {
        Row row = shape.row(left, right);
        return session.move(scope -> writers.single().dismiss(scope, row, DismissReason.DISMISSED));
    }

    @Override
    public Counts createAll(Iterable<T> links, Consumer<? super Counts> progress) {
        Arguments.required(links, "links");
        Arguments.required(progress, "progress");
        return new Batch<T>(links, shape::row, this::write, progress).run(session);
    }

    @Override
    public Counts linkAll(Iterable<Pair<L, R>> pairs, Consumer<? super Counts> progress) {
        Arguments.required(pairs, "pairs");
        Arguments.required(progress, "progress");
        return new Batch<>(pairs, this::row, this::write, progress).run(session);
    }

    @Override
    public Counts dismissAll(Iterable<Pair<L, R>> pairs, Consumer<? super Counts> progress) {
        Arguments.required(pairs, "pairs");
        Arguments.required(progress, "progress");
        return new Batch<>(pairs, this::row, this::dismiss, progress).run(session);
    }

    private Counts write(Scope scope, List<Row> rows) throws SQLException {
        return writers.bulk(scope).write(scope, rows, Taking.REFUSED);
    }

    private Counts dismiss(Scope scope, List<Row> rows) throws SQLException {
        long dismissed = writers.bulk(scope).dismiss(scope, rows);
        return new Counts(0, 0, rows.size() - dismissed, dismissed);
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
        return new StoreStep<>(this, shape, writers, session, Arguments.required(work, "work"));
    }

    @Override
    public LinkChange<T> change(String json) {
        return new StoredChange<>(shape, new ChangeJson(shape).read(Arguments.required(json, "json")));
    }

    @Override
    public void compensate(LinkChange<T> done) {
        if (!(Arguments.required(done, "done") instanceof StoredChange<T> change)
                || !change.link().equals(shape.type().name())) {
            throw new IllegalArgumentException(
                    "This is no change of \"%s\"".formatted(shape.type().name()));
        }
        session.transaction(scope -> {
            writers.compensation().run(scope, change.changes());
            return change;
        });
    }

    @Override
    public LinkStore<T, L, R> with(Transaction transaction) {
        return new JdbcLinkStore<>(shape, writers, session.with(transaction));
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
