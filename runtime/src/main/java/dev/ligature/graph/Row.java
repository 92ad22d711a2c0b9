package dev.ligature.graph;

import dev.ligature.spi.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a statement while its rows are read. Not safe for use by several threads. */
final class Row {

    private final Cells cells;
    private final Budget budget;
    private final RowValues[] values;
    private Lists lists;
    private @Nullable List<Object> elements;
    private @Nullable OpenList open;

    /**
     * @param readers how many readers the statement's rows have
     * @param lists where the keys of records go of which lists will have to be read
     * @param budget how many rows there may be
     */
    Row(Cells cells, int readers, Lists lists, Budget budget) {
        this.cells = cells;
        this.budget = budget;
        this.values = new RowValues[readers];
        this.lists = lists;
    }

    /** From now on keys go to these. */
    void begin(Lists others) {
        lists = others;
    }

    /** Goes to the next row. */
    boolean next() throws SQLException {
        boolean more = cells.next();
        if (more) {
            budget.spend();
        }
        return more;
    }

    /** The value at a position, from 1. */
    @Nullable
    Object get(int position) throws SQLException {
        return cells.get(position);
    }

    /** The components of the record that {@code reader} reads from this row. */
    Values values(RecordReader reader, @Nullable Object key) {
        RowValues found = values[reader.number()];
        if (found == null) {
            found = new RowValues(this, reader);
            values[reader.number()] = found;
        }
        found.key = key;
        return found;
    }

    /** Says that what another statement reads for the key at a position will be needed, and gives the key. */
    @Nullable
    Object want(int list, int position) throws SQLException {
        Object key = get(position);
        if (key != null) {
            lists.want(list, key);
        }
        return key;
    }

    /** Begins the list whose elements this row and the next ones have. */
    OpenList openList() {
        open = new OpenList();
        return open;
    }

    /** Adds an element to the list that was begun last. */
    void add(@Nullable Object element) {
        if (element == null) {
            return;
        }
        if (elements == null) {
            elements = new ArrayList<>(Lists.FEW);
        }
        elements.add(element);
    }

    /** Ends the list that was begun last, if there is one. */
    void closeList() {
        if (elements != null) {
            if (open != null) {
                open.elements = List.copyOf(elements);
            }
            elements.clear();
        }
        open = null;
    }

    /** A list that is being read. */
    static final class OpenList {

        private List<Object> elements = List.of();

        List<Object> elements() {
            return elements;
        }
    }

    /** Reads components when they are asked for. There is one for each reader, used again for each row. */
    private static final class RowValues implements Values {

        private final Row row;
        private final RecordReader reader;
        private @Nullable Object key;

        RowValues(Row row, RecordReader reader) {
            this.row = row;
            this.reader = reader;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // generated code knows the type
        public <T extends @Nullable Object> T get(int index) {
            try {
                return (T) reader.component(row, index, key);
            } catch (SQLException e) {
                throw new UnreadableRow(e);
            }
        }
    }

    /** Carries an error of the database through the code that makes views. */
    static final class UnreadableRow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException error;

        UnreadableRow(SQLException error) {
            super(error);
            this.error = error;
        }

        SQLException error() {
            return error;
        }
    }
}
