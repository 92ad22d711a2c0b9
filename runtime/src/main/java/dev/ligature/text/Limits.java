package dev.ligature.text;

/**
 * How much a query in text may ask for.
 *
 * @param depth how many links one path may follow
 * @param fields how many fields there may be, those that {@code *} stands for counted one by one
 * @param links how many links all paths may follow together, those of fields counted once
 * @param orders how many orders there may be
 * @param conditions how many comparisons
 * @param values how many values all comparisons may have together
 * @param characters how long a text among them may be
 * @param rows how many rows all statements may give together
 */
public record Limits(
        int depth, int fields, int links, int orders, int conditions, int values, int characters, int rows) {

    /** How deep conditions may be nested. */
    static final int NESTED = 15;

    /** What there is if nothing is said. */
    public static final Limits DEFAULT = new Limits(4, 200, 25, 5, 50, 1_000, 1_000, 10_000);

    /** With paths over so many links. */
    public Limits depth(int most) {
        return new Limits(positive(most), fields, links, orders, conditions, values, characters, rows);
    }

    /** With so many fields. */
    public Limits fields(int most) {
        return new Limits(depth, positive(most), links, orders, conditions, values, characters, rows);
    }

    /** With so many links in all paths. */
    public Limits links(int most) {
        return new Limits(depth, fields, positive(most), orders, conditions, values, characters, rows);
    }

    /** With so many orders. */
    public Limits orders(int most) {
        return new Limits(depth, fields, links, positive(most), conditions, values, characters, rows);
    }

    /** With so many comparisons. */
    public Limits conditions(int most) {
        return new Limits(depth, fields, links, orders, positive(most), values, characters, rows);
    }

    /** With so many values. */
    public Limits values(int most) {
        return new Limits(depth, fields, links, orders, conditions, positive(most), characters, rows);
    }

    /** With so many rows. */
    public Limits rows(int most) {
        return new Limits(depth, fields, links, orders, conditions, values, characters, positive(most));
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be positive: " + limit);
        }
        return limit;
    }
}
