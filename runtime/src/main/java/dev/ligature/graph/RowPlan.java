package dev.ligature.graph;

import dev.ligature.jdbc.Codec;
import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.ColumnType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the rows of one statement hold: which records, and which of their columns, each once. Grows while a view is
 * planned, and is not changed any more afterwards.
 */
final class RowPlan {

    private final Hops hops;
    private final List<Cell> cells = new ArrayList<>();
    private int readers;

    RowPlan(Hops hops) {
        this.hops = hops;
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

    /** How the columns are stored, each at its position less one. */
    ColumnType<?>[] types() {
        return cells.stream().map(Cell::type).toArray(ColumnType<?>[]::new);
    }

    /** How the columns are read, each at its position less one. */
    Codec[] codecs(Dialect dialect) {
        return cells.stream().map(cell -> dialect.codec(cell.type())).toArray(Codec[]::new);
    }
}
