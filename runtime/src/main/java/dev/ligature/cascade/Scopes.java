package dev.ligature.cascade;

import dev.ligature.transaction.Scope;
import org.jspecify.annotations.Nullable;

/** Scopes that have to be there. */
final class Scopes {

    private Scopes() {}

    /** The scope of a model that is in a database. */
    static Scope required(@Nullable Scope scope) {
        if (scope == null) {
            throw new IllegalStateException("a model without a database has no table");
        }
        return scope;
    }
}
