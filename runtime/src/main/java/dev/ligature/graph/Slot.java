package dev.ligature.graph;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a view takes the value of one component from. Immutable. */
sealed interface Slot {

    /** What can be said from the current row alone: the value, or what {@link #finish} makes the value of. */
    @Nullable
    Object read(Row row) throws SQLException;

    /** The value, once all lists have been read. */
    default @Nullable Object finish(@Nullable Object read, Lists lists) {
        return read;
    }

    /** Whether {@link #read} gives the value itself. */
    default boolean isComplete() {
        return true;
    }

    /** A column. */
    record Value(int position) implements Slot {

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            return row.get(position);
        }
    }

    /** Another record of the same row, which is not there if its key is null. */
    record Linked(RecordReader reader, int key) implements Slot {

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            Object found = row.get(key);
            return found == null ? null : reader.read(row, found);
        }

        @Override
        public @Nullable Object finish(@Nullable Object read, Lists lists) {
            return Draft.finish(read, lists);
        }

        @Override
        public boolean isComplete() {
            return reader.isComplete();
        }
    }

    /** The same record in another form. */
    record Same(RecordReader reader) implements Slot {

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            return reader.read(row, null);
        }

        @Override
        public @Nullable Object finish(@Nullable Object read, Lists lists) {
            return Draft.finish(read, lists);
        }

        @Override
        public boolean isComplete() {
            return reader.isComplete();
        }
    }

    /** A list whose elements follow in this row and the next ones. */
    record Joined() implements Slot {

        @Override
        public Object read(Row row) {
            return row.openList();
        }

        @Override
        public List<Object> finish(@Nullable Object read, Lists lists) {
            return Draft.finish(read == null ? List.of() : ((Row.OpenList) read).elements(), lists);
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    }

    /** A list that a statement of its own reads, by the key of the record that has it. */
    record Separate(int list, int owner) implements Slot {

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            return row.want(list, owner);
        }

        @Override
        public List<Object> finish(@Nullable Object read, Lists lists) {
            return lists.of(list, read);
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    }

    /** A record that a statement of its own reads, by a key; null if there is none. */
    record Single(int list, int owner) implements Slot {

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            return row.want(list, owner);
        }

        @Override
        public @Nullable Object finish(@Nullable Object read, Lists lists) {
            List<Object> found = lists.of(list, read);
            return found.isEmpty() ? null : found.get(0);
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    }
}
