package dev.ligature.graph;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.jdbc.Dialect;
import dev.ligature.transaction.OpenRead;
import dev.ligature.transaction.Session;
import dev.ligature.transaction.Work;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads roots while they are asked for, some at a time, so that no more than these are in memory. What they ask for in
 * other statements is read for all of them at once. Opened by the first that is asked for. Not safe for use by several
 * threads.
 */
final class RootStream extends Spliterators.AbstractSpliterator<Object> {

    /** How many roots are read at a time. */
    private static final int CHUNK = 1_000;

    private final Session session;
    private final Fetch.Reads elsewhere;
    private final Statements statements;
    private final ViewPlan plan;
    private final Request request;
    private final Deque<Object> ready = new ArrayDeque<>();
    private @Nullable OpenRead read;
    private @Nullable OpenRows running;
    private @Nullable Row row;
    private @Nullable RootRows rows;
    private boolean ended;

    RootStream(Session session, Fetch.Reads elsewhere, Statements statements, ViewPlan plan, Request request) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.session = session;
        this.elsewhere = elsewhere;
        this.statements = statements;
        this.plan = plan;
        this.request = request;
    }

    Stream<Object> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Object> action) {
        if (ready.isEmpty() && !ended) {
            try {
                readChunk();
            } catch (SQLException | RuntimeException error) {
                throw failed(error);
            }
        }
        Object next = ready.poll();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private void readChunk() throws SQLException {
        OpenRead open = read;
        if (open == null) {
            open = open();
        }
        RootRows from = Objects.requireNonNull(rows);
        Fetch fetch = new Fetch(reads(open), statements, plan, request, Budget.UNLIMITED);
        Objects.requireNonNull(row).begin(fetch.lists());
        List<Object> roots = new ArrayList<>(CHUNK);
        while (roots.size() < CHUNK && !ended) {
            Object root = next(from);
            if (root == null) {
                ended = true;
            } else {
                roots.add(fetch.begun(root));
            }
        }
        ready.addAll(fetch.finish(roots));
        if (ended) {
            close();
        }
    }

    private static @Nullable Object next(RootRows rows) throws SQLException {
        try {
            return rows.next();
        } catch (Row.UnreadableRow e) {
            throw e.error();
        }
    }

    private OpenRead open() throws SQLException {
        boolean several = plan.separate().stream().anyMatch(list -> list.rows().home() == plan.home());
        OpenRead open = session.open(several);
        read = open;
        Dialect dialect = open.scope().dialect();
        if (several && dialect.streamsAlone() && open.isForeign()) {
            throw new UnsupportedQueryException(
                    ("On %s a stream takes its connection for itself, and this view has several lists: stream outside of a"
                                    + " transaction, or fetch")
                            .formatted(dialect.product()),
                    null);
        }
        Shape shape = Shape.of(Purpose.FETCH, plan, request);
        Statement statement =
                statements.get(plan, request, shape, () -> Fetch.statement(open.scope(), plan, request, shape));
        OpenRows result = statement.open(open.scope().connection(), shape.operands(), CHUNK, Budget.NONE);
        running = result;
        Row first =
                new Row(result, plan.rows().readers(), Lists.of(plan.separate().size()), Budget.UNLIMITED);
        row = first;
        rows = new RootRows(first, plan, request.isPlaced() ? Keyed.places(plan, request) : 0);
        return open;
    }

    /** What is in the database of the roots is read on their connection, where that can be. */
    private Fetch.Reads reads(OpenRead open) {
        Fetch.Reads here = open.scope().dialect().streamsAlone() ? elsewhere : Queries.within(open.scope());
        return new Fetch.Reads() {
            @Override
            public <R> R in(Home.InDatabase home, Work<R> work) throws SQLException {
                return (home == plan.home() ? here : elsewhere).in(home, work);
            }
        };
    }

    private RuntimeException failed(Exception error) {
        RuntimeException thrown = session.failure(error);
        try {
            close();
        } catch (RuntimeException further) {
            thrown.addSuppressed(further);
        }
        return thrown;
    }

    private void close() {
        ended = true;
        OpenRead open = read;
        if (open != null) {
            read = null;
            open.close(running);
        }
    }
}
