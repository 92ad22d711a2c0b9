package dev.ligature.graph;

import dev.ligature.Condition;
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
        if (condition instanceof Condition.And and) {
            forEach(and.left(), leaf);
            forEach(and.right(), leaf);
        } else if (condition instanceof Condition.Or or) {
            forEach(or.left(), leaf);
            forEach(or.right(), leaf);
        } else if (condition instanceof Condition.Not not) {
            forEach(not.condition(), leaf);
        } else {
            leaf.accept(condition);
        }
    }
}
