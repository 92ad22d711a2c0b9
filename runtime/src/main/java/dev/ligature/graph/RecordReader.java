package dev.ligature.graph;

import dev.ligature.spi.Values;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes views of one record out of rows. Immutable and safe for use by many threads. */
final class RecordReader {

    /** Where none of the components is the record's key. */
    static final int NO_KEY = -1;

    private final int number;
    private final Function<Values, ? extends @Nullable Object> create;
    private final Slot[] slots;
    private final int keySlot;
    private final boolean complete;
    private final boolean elsewhere;

    /** Makes views of records of which a row has the link alone; the last slot is the record's. */
    static RecordReader elsewhere(int number, Function<Values, ? extends @Nullable Object> create, List<Slot> slots) {
        return new RecordReader(number, create, slots, NO_KEY, true);
    }

    /**
     * @param number unique among the readers of a statement, from 0
     * @param create makes the view
     * @param slots where its components come from
     * @param keySlot which of them is the record's key, or {@link #NO_KEY}
     */
    RecordReader(int number, Function<Values, ? extends @Nullable Object> create, List<Slot> slots, int keySlot) {
        this(number, create, slots, keySlot, false);
    }

    private RecordReader(
            int number,
            Function<Values, ? extends @Nullable Object> create,
            List<Slot> slots,
            int keySlot,
            boolean elsewhere) {
        this.elsewhere = elsewhere;
        this.number = number;
        this.create = create;
        this.slots = slots.toArray(Slot[]::new);
        this.keySlot = keySlot;
        this.complete = slots.stream().allMatch(Slot::isComplete);
    }

    int number() {
        return number;
    }

    /** Whether a view can be made from a row alone. */
    boolean isComplete() {
        return complete;
    }

    /**
     * The view of the record in the current row, or a {@link Draft} of it.
     *
     * @param key the record's key where the caller has read it already
     */
    @Nullable
    Object read(Row row, @Nullable Object key) throws SQLException {
        return complete ? create(row.values(this, key)) : draft(row, key);
    }

    /** Where what is elsewhere of the record comes from, if nothing but the link over which it is reached is here. */
    Optional<Slot.Single> elsewhere() {
        return Optional.of(slots[slots.length - 1]).filter(slot -> elsewhere).map(Slot.Single.class::cast);
    }

    /** A component of the record in the current row. */
    @Nullable
    Object component(Row row, int index, @Nullable Object key) throws SQLException {
        return index == keySlot && key != null ? key : slots[index].read(row);
    }

    /** Puts the lists into what was read of the components, and makes the view; null if its record is not there. */
    @Nullable
    Object finish(Draft draft, @Nullable Object[] read, Lists lists) {
        for (int i = 0; i < slots.length; i++) {
            read[i] = slots[i].finish(read[i], lists);
        }
        return create(draft);
    }

    private Draft draft(Row row, @Nullable Object key) throws SQLException {
        @Nullable Object[] read = new @Nullable Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            read[i] = component(row, i, key);
        }
        return new Draft(this, read);
    }

    private @Nullable Object create(Values values) {
        return create.apply(values);
    }
}
