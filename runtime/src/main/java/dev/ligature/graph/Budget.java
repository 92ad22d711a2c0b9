package dev.ligature.graph;

import dev.ligature.InvalidQueryException;

/** How many rows may still be read for one request. Not safe for use by several threads. */
final class Budget {

    /** Where there is no limit: for {@link java.sql.Statement#setMaxRows}, too. */
    static final int NONE = 0;

    /** Any number of rows; counts none, so it is for any number of requests and threads. */
    static final Budget UNLIMITED = new Budget(NONE, 0);

    private final int most;
    private final int ahead;
    private long spent;

    private Budget(int most, int ahead) {
        this.most = most;
        this.ahead = ahead;
    }

    /**
     * So many rows, for one request.
     *
     * @param most how many there may be, or {@link #NONE} for any number
     * @param ahead how many more are read to see whether there is more
     */
    static Budget of(int most, int ahead) {
        return most == NONE ? UNLIMITED : new Budget(most, ahead);
    }

    /** How many rows a statement need not go beyond, or {@link #NONE}. */
    int maxRows() {
        return most == NONE ? NONE : (int) Math.min(Integer.MAX_VALUE, (long) most + ahead - spent + 1);
    }

    /** @throws InvalidQueryException if one row more is too many */
    void spend() {
        if (most != NONE && ++spent > (long) most + ahead) {
            throw new InvalidQueryException(
                    "More than %d rows: ask for fewer, by conditions or a limit".formatted(most), null);
        }
    }
}
