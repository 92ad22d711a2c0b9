package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.LinkEvent;
import dev.ligature.LinkEvent.Kind;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is done to links of one type, where somebody wants to know. Needs a transaction around it. Safe for use by
 * many threads.
 *
 * @param <T> the link record
 */
final class EventLog<T> {

    private final Shape<T, ?, ?> shape;

    EventLog(Shape<T, ?, ?> shape) {
        this.shape = shape;
    }

    /** The live link of the two records of {@code pair}, which stays as it is until the transaction ends. */
    @Nullable
    Image live(Scope scope, Row pair) throws SQLException {
        Access access = shape.on(scope.dialect());
        if (!scope.dialect().locksRows()) {
            Locks.takeAll(scope);
        }
        String sql = access.statements().read().findToChange();
        return Jdbc.first(scope.connection(), sql, s -> access.bindPair(s, 1, pair), access::readImage);
    }

    /** Two records have been linked by this transaction. */
    void created(Scope scope, Row pair) throws SQLException {
        Image after = own(scope, pair);
        add(scope, new Change(Kind.CREATED, pair, null, after, after.createdAt(), null));
    }

    /** Columns of a link have been changed by this transaction. */
    void updated(Scope scope, Image before) throws SQLException {
        Image after = own(scope, before.row());
        add(scope, new Change(Kind.UPDATED, before.row(), before, after, after.updatedAt(), null));
    }

    /** A link has been dismissed by this transaction. */
    void dismissed(Scope scope, Image before, Instant at, DismissReason reason) {
        add(scope, new Change(Kind.DISMISSED, before.row(), before, null, at, reason));
    }

    /** A link has been put back by this transaction. */
    void restored(Scope scope, Row pair, Instant at) throws SQLException {
        restored(scope, own(scope, pair), at);
    }

    /** The same of a link of which all is known. */
    void restored(Scope scope, Image after, Instant at) {
        add(scope, new Change(Kind.RESTORED, after.row(), null, after, at, null));
    }

    /** What happened, as users are told. */
    LinkEvent<T> event(Change change) {
        return new LinkEvent<>(
                change.kind(),
                shape.type().name(),
                shape.type().link(),
                shape.left().ref(change.pair().key(Side.LEFT)),
                shape.right().ref(change.pair().key(Side.RIGHT)),
                Optional.ofNullable(change.before()).map(shape::linked),
                Optional.ofNullable(change.after()).map(shape::linked),
                change.at(),
                Optional.ofNullable(change.reason()));
    }

    /** What happened, of which users were told. */
    Change change(LinkEvent<T> event) {
        return new Change(
                event.kind(),
                shape.row(event.left(), event.right()),
                event.before().map(shape::image).orElse(null),
                event.after().map(shape::image).orElse(null),
                event.at(),
                event.reason().orElse(null));
    }

    private void add(Scope scope, Change change) {
        scope.events().add(event(change));
    }

    private Image own(Scope scope, Row pair) throws SQLException {
        Image written = live(scope, pair);
        if (written == null) {
            throw new SQLException("A link of %s is not there that this transaction has written"
                    .formatted(shape.type().name()));
        }
        return written;
    }
}
