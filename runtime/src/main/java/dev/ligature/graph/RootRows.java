package dev.ligature.graph;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The roots of a query, one after the other, from rows in which those of one root stand together. Not safe for use by
 * several threads.
 */
final class RootRows {

    private static final @Nullable Object[] NOWHERE = {};

    private final Row row;
    private final ViewPlan plan;
    private final RowKey key;
    private final @Nullable ListPlan list;
    private final int places;
    private @Nullable Object[] place = NOWHERE;
    private boolean begun;
    private boolean more;

    /** @param places how many values after those of the plan tell a root's place in the order */
    RootRows(Row row, ViewPlan plan, int places) {
        this.row = row;
        this.plan = plan;
        this.key = plan.newRootKey();
        this.list = plan.joined().orElse(null);
        this.places = places;
    }

    /** The next root, as a view or a draft of it; null if there is none. */
    @Nullable
    Object next() throws SQLException {
        return list == null ? alone() : withList(list);
    }

    /** The values that tell the place of the last root in the order. */
    @Nullable
    Object[] place() {
        return place;
    }

    private @Nullable Object alone() throws SQLException {
        if (!row.next()) {
            return null;
        }
        readPlace();
        return plan.root().read(row, null);
    }

    private @Nullable Object withList(ListPlan joined) throws SQLException {
        if (!begun) {
            begun = true;
            more = row.next() && key.isNew(row);
        }
        if (!more) {
            return null;
        }
        readPlace();
        Object root = plan.root().read(row, key.single());
        do {
            element(joined);
            more = row.next();
        } while (more && !key.isNew(row));
        row.closeList();
        return root;
    }

    private void element(ListPlan joined) throws SQLException {
        Object element = row.get(joined.key());
        if (element != null) {
            row.add(joined.element().read(row, element));
        }
    }

    private void readPlace() throws SQLException {
        if (places > 0) {
            place = new @Nullable Object[places];
            for (int i = 0; i < places; i++) {
                place[i] = row.get(plan.rows().cells().size() + 1 + i);
            }
        }
    }
}
