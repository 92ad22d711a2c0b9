package dev.ligature.store;

import dev.ligature.spi.Values;
import org.jspecify.annotations.Nullable;

/** The values of one row, as the user sees them. */
final class RowValues implements Values {

    private final @Nullable Object[] values;

    RowValues(@Nullable Object[] values) {
        this.values = values;
    }

    /** Null where T is nullable, as far as generated code is right. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T extends @Nullable Object> T get(int index) {
        return (T) values[index];
    }
}
