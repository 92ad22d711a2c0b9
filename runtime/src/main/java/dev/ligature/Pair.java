package dev.ligature;

import java.util.Objects;

/**
 * Two records to be linked, or to be dismissed, in the order of the link's ends.
 *
 * @param left the record at the left end
 * @param right the record at the right end
 */
public record Pair<L extends Ref<?, ?>, R extends Ref<?, ?>>(L left, R right) {

    /** Neither side may be null. */
    public Pair {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
    }

    /** The pair of two records. */
    public static <L extends Ref<?, ?>, R extends Ref<?, ?>> Pair<L, R> of(L left, R right) {
        return new Pair<>(left, right);
    }
}
