package dev.ligature.transaction;

import dev.ligature.Transaction;
import dev.ligature.jdbc.Rendering;
import java.sql.Connection;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/** A transaction as the user's work sees it. */
final class OpenTransaction implements Transaction {

    private final Scope scope;
    private @Nullable Configuration configuration;
    private boolean open = true;

    private OpenTransaction(Scope scope) {
        this.scope = scope;
    }

    /** What {@code work} returns. */
    static <R extends @Nullable Object> R run(Scope scope, Function<? super Transaction, ? extends R> work) {
        OpenTransaction transaction = new OpenTransaction(scope);
        try {
            return work.apply(transaction);
        } finally {
            transaction.open = false;
        }
    }

    @Override
    public Connection connection() {
        requireOpen();
        return scope.connection();
    }

    @Override
    public Configuration configuration() {
        requireOpen();
        Configuration known = configuration;
        if (known == null) {
            known = Rendering.configuration(scope.dialect(), scope.connection());
            configuration = known;
        }
        return known;
    }

    /** Where its work is done. */
    Scope scope() {
        requireOpen();
        return scope;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the transaction has ended");
        }
    }
}
