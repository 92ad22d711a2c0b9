package dev.ligature.graph;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows, one after the other. Not safe for use by several threads. */
interface Cells {

    /** Goes to the next row, if there is one. */
    boolean next() throws SQLException;

    /** The value at a position of the current row. */
    @Nullable
    Object get(int position) throws SQLException;
}
