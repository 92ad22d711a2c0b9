package dev.ligature.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the rows of one statement hold: which records, and which of their columns, each once. Grows while a view is
 * planned, and is not changed any more afterwards.
 */
final class RowPlan {

    /** The position at which a row that is an object gives the object itself. */
    static final int OBJECT = 0;

    private final Home home;
    private final Hops hops;
    private final List<Cell> cells = new ArrayList<>();
    private int readers;

    /** @param home where the statement is run */
    RowPlan(Home home, Hops hops) {
        this.home = home;
        this.hops = hops;
    }

    Home home() {
        return home;
    }

    Hops hops() {
        return hops;
    }

    /** The position of a column in the rows, from 1; adds it where it is new. */
    int position(Cell cell) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).is(cell)) {
                return i + 1;
            }
        }
        cells.add(cell);
        return cells.size();
    }

    /** The number of one more reader of these rows. */
    int newReader() {
        return readers++;
    }

    /** How many readers there are. */
    int readers() {
        return readers;
    }

    /** The columns in the order of their positions. */
    List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }
}
