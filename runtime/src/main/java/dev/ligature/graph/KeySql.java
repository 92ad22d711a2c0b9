package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Query;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A question for keys: of the records of a model, or of those that are linked to some of its records.
 *
 * @param model the model
 * @param link the link; null if the keys are those of the model itself
 * @param side the end of the link at which the model is
 * @param number how many of the model's records there have to be; empty for one at least
 */
record KeySql(ModelType<?, ?> model, @Nullable LinkType<?, ?, ?> link, Side side, Optional<Condition.Operator> number) {

    /** The keys of a model. */
    static KeySql of(ModelType<?, ?> model) {
        return new KeySql(model, null, Side.LEFT, Optional.empty());
    }

    /** What is selected. */
    Cell selected() {
        return selected(first(Hops.empty()));
    }

    /** What messages call the records whose keys are selected. */
    String selectedName() {
        return link == null ? model.name() : link.end(side.other()).name();
    }

    /** What statements of the same text have in common, besides the condition's shape. */
    Object plan(Home home) {
        List<Object> plan = new ArrayList<>(List.of(
                home,
                model.model(),
                model.table(),
                model.key().sql(),
                model.deletedAt().map(Column::sql),
                number));
        if (link != null) {
            plan.addAll(List.of(link.link(), side));
        }
        return plan;
    }

    /** The statement, whose last parameters are those of the number of records, and of how many keys are of use. */
    Query query(List<Condition> conditions, boolean withDeleted) {
        Hops hops = Hops.empty();
        Hop first = first(hops);
        Joins joins = Joins.plain(withDeleted);
        Parameters parameters = Parameters.named();
        Conditions sql = new Conditions(joins, parameters);
        QueryScope scope = QueryScope.root(hops);
        conditions.forEach(condition -> sql.require(scope, condition));
        org.jooq.Condition where = link == null ? joins.live(first) : joins.held(first);
        for (Condition condition : conditions) {
            where = where.and(sql.sql(scope, condition));
        }
        Table<?> from = link == null ? first.table() : joins.alone(first);
        for (Hop hop : scope.required()) {
            from = joins.inner(from, hop);
        }
        var key = selected(first).field();
        if (number.isPresent()) {
            return DSL.select(key)
                    .from(from)
                    .where(where)
                    .groupBy(key)
                    .having(Comparisons.number(number.get(), DSL.field("count(*)", Object.class), parameters))
                    .limit(parameters.useNumber(parameters.reserve()));
        }
        SelectConditionStep<?> select = link == null
                ? DSL.select(key).from(from).where(where)
                : DSL.selectDistinct(key).from(from).where(where);
        return select.limit(parameters.useNumber(parameters.reserve()));
    }

    private Hop first(Hops hops) {
        return link == null ? hops.begin(model) : hops.begin(link, side, model);
    }

    private Cell selected(Hop first) {
        return link == null ? first.key().get(0) : first.ownerKey();
    }
}
