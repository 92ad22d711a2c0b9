package dev.ligature.graph;

import dev.ligature.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The conditions of which another is made by {@code and}, {@code or} and {@code not}. */
public final class Leaves {

    private Leaves() {}

    /** The same condition of other leaves. */
    static Condition map(Condition condition, UnaryOperator<Condition> leaf) {
        if (condition instanceof Condition.And and) {
            return map(and.left(), leaf).and(map(and.right(), leaf));
        }
        if (condition instanceof Condition.Or or) {
            return map(or.left(), leaf).or(map(or.right(), leaf));
        }
        return condition instanceof Condition.Not not
                ? map(not.condition(), leaf).not()
                : leaf.apply(condition);
    }

    /** Gives each leaf, from left to right. */
    public static void forEach(Condition condition, Consumer<Condition> leaf) {
        Deque<Condition> open = new ArrayDeque<>(List.of(condition));
        while (!open.isEmpty()) {
            Condition next = open.pop();
            if (next instanceof Condition.And and) {
                open.push(and.right());
                open.push(and.left());
            } else if (next instanceof Condition.Or or) {
                open.push(or.right());
                open.push(or.left());
            } else if (next instanceof Condition.Not not) {
                open.push(not.condition());
            } else {
                leaf.accept(next);
            }
        }
    }
}
