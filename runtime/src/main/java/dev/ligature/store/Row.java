package dev.ligature.store;

import dev.ligature.spi.Side;
import org.jspecify.annotations.Nullable;

/**
 * A link to be written, or found, as stored values. Equal to every other row of the same two records, whatever its
 * columns are.
 */
final class Row implements Comparable<Row> {

    private final Object left;
    private final Object right;
    private final Given given;
    private final @Nullable Object[] values;

    /** {@code values} are those of the columns of {@code given}, in its order. */
    Row(Object left, Object right, Given given, @Nullable Object[] values) {
        this.left = left;
        this.right = right;
        this.given = given;
        this.values = values;
    }

    Object key(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Both keys. */
    KeyPair keys() {
        return new KeyPair(left, right);
    }

    Given given() {
        return given;
    }

    /** The stored value of the column at a position of {@link #given()}. */
    @Nullable
    Object value(int position) {
        return values[position];
    }

    boolean hasKey(Side side, Row other) {
        return key(side).equals(other.key(side));
    }

    /** One order for all writers, in which they lock rows. */
    @Override
    public int compareTo(Row other) {
        int byLeft = compare(left, other.left);
        return byLeft != 0 ? byLeft : compare(right, other.right);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && left.equals(that.left) && right.equals(that.right);
    }

    @Override
    public int hashCode() {
        return 31 * left.hashCode() + right.hashCode();
    }

    /** Keys of one end are of one type, which is comparable. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
