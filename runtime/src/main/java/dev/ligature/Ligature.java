package dev.ligature;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Transactions;
import dev.ligature.spi.ViewType;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** SIGNATURES ONLY: the entry point, to be built by the runtime's author. */
public interface Ligature {
    static Ligature on(DataSource dataSource) {
        throw new UnsupportedOperationException();
    }

    static Builder builder() {
        throw new UnsupportedOperationException();
    }
    /** Flyway migration of all catalogs, then verify(). */
    void migrate();
    /** Checks scripts, history, live columns and indexes; SchemaMismatchException. */
    void verify();

    void transaction(Consumer<Transaction> work);

    <T> T transactionResult(Function<Transaction, T> work);
    /** for generated clients */
    <T, L extends Ref<?, ?>, R extends Ref<?, ?>> LinkStore<T, L, R> links(LinkType<T, L, R> type);
    /** for generated queries */
    <V> QueryState<V> query(ViewType<V> view);

    interface Builder {
        Builder links(DataSource dataSource);

        Builder catalog(Class<? extends Catalog> catalog);

        Builder transactions(Transactions transactions);

        Builder clock(Clock clock);

        Ligature build();
    }
}
