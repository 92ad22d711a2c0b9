package dev.ligature.graph;

import org.jspecify.annotations.Nullable;

/** A cursor is not one of the order of a query. */
public final class InvalidCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidCursorException(@Nullable Throwable cause) {
        super("The cursor is not one of this query's order", cause);
    }
}
