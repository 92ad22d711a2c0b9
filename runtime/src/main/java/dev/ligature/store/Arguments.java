package dev.ligature.store;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that were not given. */
public final class Arguments {

    private Arguments() {}

    /** The value, if there is one. */
    public static <E> E required(@Nullable E value, String parameter) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " must not be null");
        }
        return value;
    }
}
