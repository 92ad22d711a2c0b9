package dev.ligature.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values from which generated code makes one object, by position. Valid during that call only. */
public interface Values {

    /** The value at a position, as the type that the generated code knows it to be; null where the column is. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the generated code knows the type of each position
    <T extends @Nullable Object> T get(int index);

    /** The value at a position, or empty where it is null. */
    default <T> Optional<T> optional(int index) {
        return Optional.ofNullable(this.<@Nullable T>get(index));
    }
}
