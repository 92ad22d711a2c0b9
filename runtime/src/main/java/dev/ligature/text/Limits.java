package dev.ligature.text;

/**
 * How much a query in text may ask for.
 *
 * @param depth how many links one path may follow
 * @param fields how many fields there may be, those that {@code *} stands for counted one by one
 * @param conditions how many comparisons
 * @param values how many values all comparisons may have together
 * @param characters how long a text among them may be
 * @param rows how many rows all statements may give together
 */
public record Limits(int depth, int fields, int conditions, int values, int characters, int rows) {

    /** What there is if nothing is said. */
    public static final Limits DEFAULT = new Limits(4, 200, 50, 1_000, 1_000, 10_000);

    /** With paths over so many links. */
    public Limits depth(int links) {
        return new Limits(positive(links), fields, conditions, values, characters, rows);
    }

    /** With so many fields. */
    public Limits fields(int most) {
        return new Limits(depth, positive(most), conditions, values, characters, rows);
    }

    /** With so many comparisons. */
    public Limits conditions(int most) {
        return new Limits(depth, fields, positive(most), values, characters, rows);
    }

    /** With so many values. */
    public Limits values(int most) {
        return new Limits(depth, fields, conditions, positive(most), characters, rows);
    }

    /** With so many rows. */
    public Limits rows(int most) {
        return new Limits(depth, fields, conditions, values, characters, positive(most));
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be positive: " + limit);
        }
        return limit;
    }
}
