package dev.ligature;

/**
 * What writing many links did.
 *
 * @param created links that were not there before
 * @param updated links that were there and whose columns changed
 * @param unchanged links that were there just as asked for
 * @param dismissed links that are gone now
 */
public record Counts(long created, long updated, long unchanged, long dismissed) {

    /** Nothing was asked for, nothing was done. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** The sums of these counts and others. */
    public Counts plus(Counts other) {
        return new Counts(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                dismissed + other.dismissed);
    }
}
