package dev.ligature;

import dev.ligature.graph.Queries;
import dev.ligature.jdbc.Database;
import dev.ligature.migrate.Migrations;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelSource;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Transactions;
import dev.ligature.spi.ViewType;
import dev.ligature.store.Stores;
import dev.ligature.text.Schema;
import dev.ligature.text.TextQuery;
import dev.ligature.text.TextViews;
import dev.ligature.transaction.Observers;
import dev.ligature.transaction.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: the links of all catalogs, and the models of all modules, in one database or in several.
 *
 * <p>Immutable and safe for use by many threads. Building one does not connect to the database; make one when the
 * application starts and keep it.
 */
public final class Ligature {

    private final Session session;
    private final Stores stores;
    private final Migrations migrations;
    private final Queries queries;
    private final Schema schema;
    private final TextQuery.Engine engine;

    private Ligature(Builder builder, DataSource dataSource, List<Catalog> catalogs) {
        Database database = new Database(dataSource);
        this.session = Session.of(database, Optional.ofNullable(builder.transactions), builder.observers());
        this.stores = new Stores(links(catalogs), session, builder.clock);
        this.migrations = new Migrations(database, catalogs);
        this.queries = new Queries(session, builder.homes.wiring(dataSource, session, catalogs, builder.maxKeys));
        this.schema = new Schema(catalogs);
        this.engine = new TextQuery.Engine(new TextViews(), queries);
    }

    /**
     * The links of all catalogs on the class path or module path, in the database of {@code dataSource}.
     *
     * @throws ConfigurationException naming everything that is wrong
     */
    public static Ligature on(DataSource dataSource) {
        return builder().links(dataSource).build();
    }

    /** For everything beyond {@link #on}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Brings the link tables to the state that this version of the application was compiled for, and then verifies them.
     * What there is to do is done by Flyway, which has to be present then; where nothing is to be done nothing is written.
     * Several processes may do this at once. It takes two connections at a time.
     *
     * <p>Each catalog has a Flyway history table of its own, {@code ligature_history_<catalog>}, so this and Flyway runs of
     * the application do not mix. If both use one schema, the application's come first: its Flyway refuses a schema in
     * which there are tables but not its own history.
     *
     * @return the files of the scripts that had not run before and now have, in the order of catalogs and versions;
     *     unmodifiable
     * @throws SchemaMismatchException if something has to be put right first, such as a table of the same name that is not
     *     Ligature's; nothing was changed then. Or if a script fails; the next call goes on from there
     * @throws ConfigurationException if there is something to do and Flyway is not there
     */
    public List<String> migrate() {
        return migrations.migrate();
    }

    /**
     * Checks that the link tables are those that this version of the application was compiled for. Writes nothing, and
     * needs no right but to select; for applications that may not change tables. A database that a newer version has
     * migrated is accepted as long as this version can work with it.
     *
     * @throws SchemaMismatchException if they are not; it names everything that differs, table by table and column by
     *     column, and what to do
     */
    public void verify() {
        migrations.verify();
    }

    /**
     * Does work in one transaction: {@code ligature.transaction(tx -> productBrand.with(tx).create(product, brand))}. It
     * is committed when the work returns, and rolled back when it throws.
     *
     * <p>After a deadlock, a serialization failure or a lock timeout the work is run again from its beginning, in a new
     * transaction; so it should do nothing that a rollback does not undo. Inside a transaction of {@link Transactions}
     * it takes part in that one, and is not run again.
     *
     * @throws LinkRetryException if the database gave the transaction up, and did so each time that it was run again, or it is
     *     that of a framework, which alone can run it again
     */
    public void transaction(Consumer<? super Transaction> work) {
        Objects.requireNonNull(work, "work");
        session.<@Nullable Void>grouped(transaction -> {
            work.accept(transaction);
            return null;
        });
    }

    /** As {@link #transaction}, and returns what the work returns. */
    public <T extends @Nullable Object> T transactionResult(Function<? super Transaction, ? extends T> work) {
        Objects.requireNonNull(work, "work");
        return session.<T>grouped(work);
    }

    /** The links of one type; what generated clients are made of. */
    public <T, L extends Ref<?, ?>, R extends Ref<?, ?>> LinkStore<T, L, R> links(LinkType<T, L, R> type) {
        return stores.of(type);
    }

    private static List<LinkType<?, ?, ?>> links(List<Catalog> catalogs) {
        return catalogs.stream()
                .flatMap(catalog -> catalog.links().stream())
                .filter(link -> !link.isReadOnly())
                .toList();
    }

    /**
     * A query in text about a model or a link, for callers outside of Java: {@code graph("product").fields("id", "brand.*")}.
     *
     * @param name the model's or link's name in texts, such as {@code product}
     * @throws InvalidQueryException if there is none of this name
     */
    public GraphQuery graph(String name) {
        return GraphQuery.of(schema, schema.root(name), engine);
    }

    /** All records of one view; what generated queries begin with. */
    public <V> QueryState<V> query(ViewType<V> view) {
        return queries.query(view);
    }

    /** Collects what a {@link Ligature} is made of. Not safe for use by several threads. */
    public static final class Builder {

        private static final int DEFAULT_MAX_KEYS = 10_000;

        private final Set<Class<? extends Catalog>> named = new LinkedHashSet<>();
        private @Nullable DataSource dataSource;
        private @Nullable Transactions transactions;
        private final ModelHomes homes = new ModelHomes();
        private final List<LinkListener> listeners = new ArrayList<>();
        private final List<Consumer<? super List<LinkEvent<?>>>> afterCommit = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private int maxKeys = DEFAULT_MAX_KEYS;

        private Builder() {}

        /** The database of the link tables; of all models too, unless {@link #module} or {@link #source} says otherwise. */
        public Builder links(DataSource dataSource) {
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
            return this;
        }

        /**
         * The database of the models in a package and below it; of several packages the longest counts. Once one is named,
         * every model needs one, or a {@link #source}. The same data source as that of the links, or of another module,
         * stands for the same database, within which queries join tables.
         *
         * @param module the package, such as {@code shop.product}
         */
        public Builder module(String module, DataSource dataSource) {
            homes.module(Objects.requireNonNull(module, "module"), Objects.requireNonNull(dataSource, "dataSource"));
            return this;
        }

        /** Where the models of one type come from that are in no database. */
        public <M, K> Builder source(Class<M> model, ModelSource<M, K> source) {
            homes.source(Objects.requireNonNull(model, "model"), Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * How many keys at most a query carries from one database into another because of a condition; {@value
         * #DEFAULT_MAX_KEYS} if nothing is said. A condition that more records satisfy is refused with an {@link
         * UnsupportedQueryException}.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder maxKeys(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("maxKeys must be positive: " + most);
            }
            maxKeys = most;
            return this;
        }

        /**
         * Uses this catalog, and those that it uses itself. Once one is named, none is searched for: for shaded jars and
         * development class loaders, in which the search does not find them.
         */
        public Builder catalog(Class<? extends Catalog> catalog) {
            named.add(Objects.requireNonNull(catalog, "catalog"));
            return this;
        }

        /** Takes part in the transactions of a framework while one is active. */
        public Builder transactions(Transactions transactions) {
            this.transactions = Objects.requireNonNull(transactions, "transactions");
            return this;
        }

        /** Is told, in the transaction, what was done to links. Several are told in the order in which they were named. */
        public Builder listener(LinkListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Is told what was done to links once that is committed. What is thrown then is logged, and undoes nothing; a process
         * that dies between the commit and this tells nobody, so that what must not be missed is written by a {@link #listener}.
         *
         * @param observer is given the events of a transaction in order, or of each operation in one of a framework; at least one,
         *     unmodifiable
         */
        public Builder afterCommit(Consumer<? super List<LinkEvent<?>>> observer) {
            afterCommit.add(Objects.requireNonNull(observer, "observer"));
            return this;
        }

        private Observers observers() {
            return new Observers(listeners, afterCommit);
        }

        /** The clock of all times that are written; the system's if none is given. They are cut to microseconds. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes it.
         *
         * @throws ConfigurationException naming everything that is wrong
         */
        public Ligature build() {
            List<String> problems = new ArrayList<>();
            List<Catalog> catalogs = CatalogFinder.withUsed(
                    named.isEmpty() ? CatalogFinder.search(problems) : CatalogFinder.make(named, problems), problems);
            problems.addAll(new CatalogSet(catalogs).problems());
            problems.addAll(homes.problems(catalogs));
            if (!afterCommit.isEmpty() && transactions != null && !transactions.tellsAfterCommit()) {
                problems.add("There are observers that are told after the commit, of which %s cannot tell"
                        .formatted(transactions.getClass().getName()));
            }
            DataSource database = dataSource;
            if (database == null) {
                problems.add("There is no database: name the one of the link tables by links(dataSource)");
            }
            if (database == null || !problems.isEmpty()) {
                throw new ConfigurationException(problems);
            }
            return new Ligature(this, database, catalogs);
        }
    }
}
