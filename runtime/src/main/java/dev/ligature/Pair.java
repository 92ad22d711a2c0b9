package dev.ligature;

/**
 * Two records to be linked, or to be dismissed, in the order of the link's ends.
 *
 * @param left the record at the left end
 * @param right the record at the right end
 */
public record Pair<L extends Ref<?, ?>, R extends Ref<?, ?>>(L left, R right) {

    /**
     * The pair of two records.
     *
     * @throws IllegalArgumentException if one is null
     */
    public Pair {
        if (left == null) {
            throw new IllegalArgumentException("left must not be null");
        }
        if (right == null) {
            throw new IllegalArgumentException("right must not be null");
        }
    }

    /**
     * The pair of two records.
     *
     * @throws IllegalArgumentException if one is null
     */
    public static <L extends Ref<?, ?>, R extends Ref<?, ?>> Pair<L, R> of(L left, R right) {
        return new Pair<>(left, right);
    }
}
