package dev.ligature.store;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Side;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** The text of one statement, rendered when it is first needed and then kept. Safe for use by many threads. */
final class Text {

    private final Dialect dialect;
    private final Supplier<? extends QueryPart> query;
    private volatile @Nullable String sql;

    Text(Dialect dialect, Supplier<? extends QueryPart> query) {
        this.dialect = dialect;
        this.query = query;
    }

    String sql() {
        String known = sql;
        if (known == null) {
            known = Rendering.sql(dialect, query.get());
            sql = known;
        }
        return known;
    }

    /** A statement as seen from the left and from the right. */
    static final class Sided {

        private final Text left;
        private final Text right;

        Sided(Dialect dialect, Function<Side, ? extends QueryPart> query) {
            this.left = new Text(dialect, () -> query.apply(Side.LEFT));
            this.right = new Text(dialect, () -> query.apply(Side.RIGHT));
        }

        String sql(Side side) {
            return (side == Side.LEFT ? left : right).sql();
        }
    }
}
