package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.spi.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions into SQL, in the order in which {@link Shape} goes through them. What has to be true of each row
 * joins the records that it speaks of, which the database can then reach from either side; anything else on a linked
 * record is an {@code exists}. For one statement.
 */
final class Conditions {

    private final Joins joins;
    private final Parameters parameters;

    Conditions(Joins joins, Parameters parameters) {
        this.joins = joins;
        this.parameters = parameters;
    }

    /** Joins the records that a condition on every row of a query speaks of. To be called for all before {@link #sql}. */
    void require(QueryScope scope, Condition condition) {
        if (condition instanceof Condition.And and) {
            require(scope, and.left());
            require(scope, and.right());
        } else if (condition instanceof Condition.Comparison comparison) {
            scope.require(comparison.node());
        } else if (condition instanceof Condition.Exists exists) {
            scope.require(exists.node());
        } else if (condition instanceof Condition.Any any) {
            scope.require(any.each().of().from());
        } else if (condition instanceof Condition.Count count) {
            scope.require(count.each().of().from());
        }
    }

    /** A condition on the rows of a query. */
    org.jooq.Condition sql(QueryScope scope, Condition condition) {
        return truth(scope, condition).sql();
    }

    private Truth truth(QueryScope scope, Condition condition) {
        if (condition instanceof Condition.And and) {
            return truth(scope, and.left()).and(truth(scope, and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return truth(scope, or.left()).or(truth(scope, or.right()));
        }
        if (condition instanceof Condition.Not not) {
            return truth(scope, not.condition()).not();
        }
        if (condition instanceof Condition.Exists exists) {
            return there(scope, exists.node());
        }
        if (condition instanceof Condition.Any any) {
            return any(scope, any);
        }
        if (condition instanceof Condition.Count count) {
            return count(scope, count);
        }
        return comparison(scope, (Condition.Comparison) condition);
    }

    private Truth there(QueryScope scope, Node node) {
        return scope.locate(node) == null
                ? exists(scope, node, null, (inside, hop) -> DSL.noCondition())
                : new Truth(DSL.trueCondition(), true);
    }

    private Truth any(QueryScope scope, Condition.Any any) {
        return exists(scope, any.each().of(), any.each(), (inside, hop) -> {
            require(inside, any.condition());
            return sql(inside, any.condition());
        });
    }

    /** The records that are counted are reached from one that the query has, or from one that there has to be. */
    private Truth count(QueryScope scope, Condition.Count count) {
        Hop from = scope.locate(count.each().of().from());
        return from == null
                ? exists(scope, count.each().of().from(), null, (inside, hop) -> number(inside, count, hop))
                : new Truth(number(scope, count, from), true);
    }

    private org.jooq.Condition number(QueryScope scope, Condition.Count count, Hop from) {
        QueryScope inside = scope.inside(count.each());
        Hop first = inside.join(count.each().of(), from);
        inside.name(first);
        require(inside, count.condition());
        org.jooq.Condition condition = sql(inside, count.condition());
        Field<Object> number = DSL.field(
                "{0}",
                Object.class,
                DSL.field(DSL.selectCount()
                        .from(from(inside, first))
                        .where(joins.reached(first).and(condition))));
        return Comparisons.number(count.operator(), number, parameters);
    }

    private Truth comparison(QueryScope scope, Condition.Comparison comparison) {
        Hop hop = scope.locate(comparison.node());
        if (hop != null) {
            boolean twoValued = comparison.operator() == Condition.Operator.IS_NULL;
            return new Truth(compare(comparison, hop), twoValued);
        }
        return exists(scope, comparison.node(), null, (inside, reached) -> compare(comparison, reached));
    }

    private org.jooq.Condition compare(Condition.Comparison comparison, Hop hop) {
        Cell cell = comparison.node() instanceof Node.LinkRow
                ? Cell.ofLink(hop, comparison.column())
                : Cell.ofRecord(hop, comparison.column());
        return Comparisons.sql(comparison, cell.field(), parameters);
    }

    /** There is a record at a node, reached from the nearest one that the query has, and {@code condition} is true of it. */
    private Truth exists(
            QueryScope scope,
            Node node,
            Node.@Nullable Each each,
            BiFunction<QueryScope, Hop, org.jooq.Condition> condition) {
        Deque<Node> way = new ArrayDeque<>();
        way.push(QueryScope.record(node));
        Node nearest = QueryScope.parent(node);
        Hop hop = scope.locate(nearest);
        while (hop == null) {
            way.push(nearest);
            nearest = QueryScope.parent(nearest);
            hop = scope.locate(nearest);
        }
        QueryScope inside = scope.inside(each);
        Hop first = inside.join(way.pop(), hop);
        Hop last = first;
        for (Node step : way) {
            last = inside.join(step, last);
        }
        inside.name(last);
        return exists(inside, first, condition.apply(inside, last));
    }

    private Truth exists(QueryScope inside, Hop first, org.jooq.Condition condition) {
        return new Truth(
                DSL.exists(DSL.selectOne()
                        .from(from(inside, first))
                        .where(joins.reached(first).and(condition))),
                true);
    }

    private Table<?> from(QueryScope inside, Hop first) {
        Table<?> from = joins.alone(first);
        for (Hop hop : inside.required()) {
            if (hop != first) {
                from = joins.inner(from, hop);
            }
        }
        return from;
    }
}
