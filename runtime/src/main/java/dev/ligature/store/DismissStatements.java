package dev.ligature.store;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.oldTable;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.DSL.with;

import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Side;
import dev.ligature.store.Dismissal.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Delete;
import org.jooq.DeleteReturningStep;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/**
 * The statements that dismiss links: they take them out of the live table and put them into the archive. Safe for use by
 * many threads.
 */
final class DismissStatements {

    private static final Name GONE = unquotedName("ligature_gone");

    private final Dialect dialect;
    private final LinkTable live;
    private final @Nullable LinkTable archive;
    private final Dismissal pair;
    private final Dismissal ofLeft;
    private final Dismissal ofRight;
    private final Text unarchive;

    DismissStatements(Dialect dialect, LinkTable live, @Nullable LinkTable archive) {
        this.dialect = dialect;
        this.live = live;
        this.archive = archive;
        this.pair = dismissal(Statements.pair(live));
        this.ofLeft = dismissal(live.key(Side.LEFT).eq(parameter()));
        this.ofRight = dismissal(live.key(Side.RIGHT).eq(parameter()));
        this.unarchive = text(() -> deleteFrom(kept())
                .where(Statements.pair(kept()))
                .and(kept().dismissedAt().eq(parameter())));
    }

    /** Whether dismissed links are kept. */
    boolean archived() {
        return archive != null;
    }

    /** Of a left and a right record. */
    Dismissal pair() {
        return pair;
    }

    /** Of one record. */
    Dismissal all(Side side) {
        return side == Side.LEFT ? ofLeft : ofRight;
    }

    /** Takes a link that is live again out of the archive, if it is still there, by when it was dismissed. */
    void unarchive(Connection connection, Access access, Row pair, Instant dismissedAt) throws SQLException {
        if (archived()) {
            Jdbc.update(
                    connection,
                    unarchive.sql(),
                    statement -> access.bindInstant(statement, access.bindPair(statement, 1, pair), dismissedAt));
        }
    }

    private LinkTable kept() {
        return Objects.requireNonNull(archive, "archive");
    }

    private Dismissal dismissal(Condition which) {
        LinkTable kept = archive;
        return kept == null || dialect.movesRows()
                ? atOnce(() -> deleteFrom(live).where(which))
                : new Dismissal(
                        text(() -> archiving(kept, which, List.of())),
                        Reason.BEFORE,
                        text(() -> deleteFrom(live).where(which)));
    }

    /** A dismissal by one statement around a deletion. */
    Dismissal atOnce(Supplier<DeleteReturningStep<Record>> deletion) {
        LinkTable kept = archive;
        if (kept == null) {
            return new Dismissal(text(deletion), Reason.NOWHERE, null);
        }
        Reason place = dialect == Dialect.POSTGRESQL ? Reason.AFTER : Reason.BEFORE;
        return new Dismissal(text(() -> moving(kept, deletion.get(), List.of())), place, null);
    }

    private Text text(Supplier<? extends QueryPart> query) {
        return new Text(dialect, query);
    }

    /** A deletion, whose rows go into the archive; {@code further} are columns of that which are given too. */
    Query moving(LinkTable kept, DeleteReturningStep<Record> deletion, List<Field<Object>> further) {
        if (dialect == Dialect.POSTGRESQL) {
            CommonTableExpression<?> gone = GONE.as(deletion.returning(live.common()));
            return with(gone)
                    .insertInto(kept)
                    .columns(target(kept, further))
                    .select(select(source(GONE, further)).from(gone));
        }
        return insertInto(kept)
                .columns(target(kept, further))
                .select(select(source(null, further)).from(oldTable((Delete<Record>) deletion)));
    }

    /** The insertion alone, of the rows that are deleted next, which are locked until then. */
    Query archiving(LinkTable kept, Condition which, List<Field<Object>> further) {
        SelectConditionStep<Record> rows =
                select(source(null, further)).from(live).where(which);
        return insertInto(kept)
                .columns(target(kept, further))
                .select(dialect.overwritesNewer() ? rows.forUpdate() : rows);
    }

    private static List<Field<?>> target(LinkTable kept, List<Field<Object>> further) {
        List<Field<?>> target = new ArrayList<>(kept.common());
        target.add(kept.dismissedAt());
        target.add(kept.reason());
        target.addAll(further);
        return target;
    }

    private List<Field<?>> source(@Nullable Name qualifier, List<Field<Object>> further) {
        List<Field<?>> source = new ArrayList<>();
        live.common().forEach(column -> {
            Name unqualified = column.getUnqualifiedName();
            source.add(field(qualifier == null ? unqualified : name(qualifier, unqualified)));
        });
        source.add(parameter());
        source.add(parameter());
        further.forEach(column -> source.add(parameter()));
        return source;
    }
}
