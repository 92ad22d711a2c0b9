package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What conditions on the records of one model ask of their keys, and what besides.
 *
 * @param keys the keys that a record has to have one of; empty if nothing is asked of them
 * @param named all keys that are named
 * @param others the other conditions, all of which have to be true
 */
record AskedKeys(Optional<Set<Object>> keys, Set<Object> named, List<Condition> others) {

    static AskedKeys of(ModelType<?, ?> model, Collection<Condition> conditions) {
        List<Set<Object>> asked = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        conditions.forEach(condition -> divide(model, condition, asked, others));
        Set<Object> named = new LinkedHashSet<>();
        asked.forEach(named::addAll);
        return new AskedKeys(asked.stream().reduce(AskedKeys::common), named, others);
    }

    private static void divide(
            ModelType<?, ?> model, Condition condition, List<Set<Object>> asked, List<Condition> others) {
        if (condition instanceof Condition.And and) {
            divide(model, and.left(), asked, others);
            divide(model, and.right(), asked, others);
        } else if (condition instanceof Comparison comparison && isOfKey(model, comparison)) {
            asked.add(new LinkedHashSet<>(comparison.operands()));
        } else if (!(condition instanceof Condition.Exists exists && exists.node() instanceof Node.Root)) {
            others.add(condition);
        }
    }

    private static boolean isOfKey(ModelType<?, ?> model, Comparison comparison) {
        return comparison.node() instanceof Node.Root
                && comparison.column().equals(model.key())
                && (comparison.operator() == Operator.EQ || comparison.operator() == Operator.IN);
    }

    private static Set<Object> common(Set<Object> one, Set<Object> other) {
        Set<Object> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
