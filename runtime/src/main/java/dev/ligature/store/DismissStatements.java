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
import java.util.ArrayList;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Delete;
import org.jooq.DeleteReturningStep;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The texts that dismiss links: one statement takes them out of the live table and puts them into the archive. Safe for
 * use by many threads.
 */
final class DismissStatements {

    private static final Name GONE = unquotedName("ligature_gone");

    private final Dialect dialect;
    private final LinkTable live;
    private final @Nullable LinkTable archive;
    private final Text pair;
    private final Text.Sided all;

    DismissStatements(Dialect dialect, LinkTable live, @Nullable LinkTable archive) {
        this.dialect = dialect;
        this.live = live;
        this.archive = archive;
        this.pair = new Text(dialect, () -> dismissal(deleteFrom(live).where(Statements.pair(live))));
        this.all = new Text.Sided(
                dialect, side -> dismissal(deleteFrom(live).where(live.key(side).eq(parameter()))));
    }

    /** Whether dismissed links are kept. If not, the statements have no parameters for time and reason. */
    boolean archived() {
        return archive != null;
    }

    /** Whether the parameters for time and reason stand before those that say which links. */
    boolean reasonFirst() {
        return dialect == Dialect.H2;
    }

    /** Of a left and a right record. */
    String pair() {
        return pair.sql();
    }

    /** Of one record. */
    String all(Side side) {
        return all.sql(side);
    }

    /** The deletion, and the insertion into the archive around it. */
    Query dismissal(DeleteReturningStep<Record> deletion) {
        LinkTable kept = archive;
        if (kept == null) {
            return deletion;
        }
        List<Field<?>> target = new ArrayList<>(kept.common());
        target.add(kept.dismissedAt());
        target.add(kept.reason());
        return switch (dialect) {
            case POSTGRESQL -> {
                CommonTableExpression<?> gone = GONE.as(deletion.returning(live.common()));
                yield with(gone)
                        .insertInto(kept)
                        .columns(target)
                        .select(select(source(GONE)).from(gone));
            }
            case H2 ->
                insertInto(kept).columns(target).select(select(source(null)).from(oldTable((Delete<Record>) deletion)));
        };
    }

    private List<Field<?>> source(@Nullable Name qualifier) {
        List<Field<?>> source = new ArrayList<>();
        live.common().forEach(column -> {
            Name unqualified = column.getUnqualifiedName();
            source.add(field(qualifier == null ? unqualified : name(qualifier, unqualified)));
        });
        source.add(parameter());
        source.add(parameter());
        return source;
    }
}
