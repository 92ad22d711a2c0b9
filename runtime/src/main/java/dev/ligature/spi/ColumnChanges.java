package dev.ligature.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New values for some columns of a link, collected by a generated {@code Changes}, or by name. Not safe for several threads. */
public final class ColumnChanges {

    private final Map<Column<?>, @Nullable Object> values = new LinkedHashMap<>();

    /** Starts without any change. */
    public ColumnChanges() {}

    /** Sets a column; the last value for a column counts. */
    public <T> void set(Column<T> column, @Nullable T value) {
        values.put(column, value);
    }

    /** The new values in the order in which columns were first set. */
    public Map<Column<?>, @Nullable Object> values() {
        return values;
    }
}
