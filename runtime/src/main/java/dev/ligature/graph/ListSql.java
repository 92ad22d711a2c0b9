package dev.ligature.graph;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The SQL of a statement that reads the lists of many records at once, each list in the order of its elements' keys. */
final class ListSql {

    private ListSql() {}

    /** The statement for so many records. */
    static Query of(ListPlan list, int owners, boolean withDeleted) {
        Joins joins = Joins.plain(withDeleted);
        Hop elements = list.hop();
        Table<?> from = joins.alone(elements);
        for (Hop hop : list.rows().hops().all()) {
            if (hop != elements) {
                from = joins.left(from, hop);
            }
        }
        Field<Object> owner = elements.ownerKey().field();
        Condition wanted = Comparisons.in(owner, elements.ownerKey().type(), owners, new Parameters());
        List<Field<Object>> fields =
                list.rows().cells().stream().map(Cell::field).toList();
        return DSL.select(fields)
                .from(from)
                .where(wanted.and(joins.held(elements)))
                .orderBy(owner.asc(), elements.linkedKey().field().asc());
    }
}
