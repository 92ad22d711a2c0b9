package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JoinType;
import org.jooq.Param;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The derived table of the elements of lists that are cut: each list after so many. On PostgreSQL it is read once for each
 * record that has a list, and ends where the list does; on others, whose joins cannot do that, elements are numbered.
 * For one statement.
 */
final class ListTable {

    private static final String NUMBER = "n";
    private static final String OWNER = "o";

    private final Dialect dialect;
    private final Hop elements;
    private final Joins inside;
    private final Orders orders;
    private final Derived derived;
    private final List<Sorting> outside;

    /**
     * @param hops the records of the statement
     * @param elements which of them are the elements
     * @param exported what the statement reads of the elements, or reaches others by
     */
    ListTable(Dialect dialect, Hops hops, Hop elements, Listing listing, Joins inside, List<Cell> exported) {
        this.dialect = dialect;
        this.elements = elements;
        this.inside = inside;
        this.orders = Orders.ofList(hops, elements, listing, elements.linkedKey());
        this.derived = new Derived("list", this::has);
        exported.forEach(derived::take);
        this.outside = derived.take(orders.sortings());
    }

    /** Whether a record is in this table. */
    boolean has(Hop hop) {
        return hop == elements || orders.hops().contains(hop);
    }

    /** A column, as the statement around this table calls it. */
    Field<Object> field(Cell cell) {
        return derived.field(cell);
    }

    /** The order of the elements, around this table. */
    List<Sorting> sortings() {
        return outside;
    }

    /** Joins the lists of records that a statement has already, where they have elements. */
    Table<?> left(Table<?> from, Field<Object> owner, Param<Long> limit) {
        if (dialect.joinsLaterally()) {
            return lateral(from, JoinType.LEFT_OUTER_JOIN, owner, limit);
        }
        Field<Object> of = Rendering.linkKey(owner(), elements.ownerKey().type());
        return from.join(numbered(DSL.noCondition()), JoinType.LEFT_OUTER_JOIN)
                .on(of.eq(owner).and(within(limit)));
    }

    /** Joins the lists of the records whose keys a table has, where the database joins laterally. */
    Table<?> inner(Table<?> owners, Field<Object> owner, Param<Long> limit) {
        return lateral(owners, JoinType.JOIN, owner, limit);
    }

    /** The numbered elements of lists alone, without a table of those that have them. */
    Table<?> numbered(Condition wanted) {
        Field<Object> owner = elements.ownerKey().field();
        Field<Integer> number = DSL.rowNumber().over(DSL.partitionBy(owner).orderBy(Sorting.sql(orders.sortings())));
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(derived.fields());
        fields.add(owner.as(DSL.unquotedName(OWNER)));
        fields.add(number.as(DSL.unquotedName(NUMBER)));
        return derived.table(DSL.select(fields).from(tables()).where(wanted.and(inside.held(elements))));
    }

    /** That an element is not beyond the limit; of {@link #numbered}. */
    Condition within(Param<Long> limit) {
        return derived.field(NUMBER).le(DSL.field("{0}", Object.class, limit));
    }

    /** Whose list an element is in; of {@link #numbered}. */
    Field<Object> owner() {
        return derived.field(OWNER);
    }

    private Table<?> lateral(Table<?> from, JoinType type, Field<Object> owner, Param<Long> limit) {
        SelectConditionStep<?> list =
                DSL.select(derived.fields()).from(tables()).where(inside.reachedBy(elements, owner));
        Table<?> cut =
                derived.table(list.orderBy(Sorting.sql(orders.sortings())).limit(limit));
        return from.join(DSL.lateral(cut), type).on(DSL.trueCondition());
    }

    private Table<?> tables() {
        Table<?> from = inside.alone(elements);
        for (Hop hop : orders.hops()) {
            from = inside.left(from, hop);
        }
        return from;
    }
}
