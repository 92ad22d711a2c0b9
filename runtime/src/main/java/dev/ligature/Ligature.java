package dev.ligature;

import dev.ligature.cascade.DeletionModels;
import dev.ligature.cascade.Deletions;
import dev.ligature.cascade.Selection;
import dev.ligature.graph.Queries;
import dev.ligature.jdbc.Database;
import dev.ligature.migrate.Migrations;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelDeleter;
import dev.ligature.spi.ModelSource;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Transactions;
import dev.ligature.spi.ViewType;
import dev.ligature.store.Arguments;
import dev.ligature.store.Stores;
import dev.ligature.text.Schema;
import dev.ligature.text.TextQuery;
import dev.ligature.text.TextViews;
import dev.ligature.transaction.Observers;
import dev.ligature.transaction.Session;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.Configuration;
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
    private final Deletions deletions;

    private Ligature(Builder builder, DataSource dataSource, List<Catalog> catalogs) {
        Database database = new Database(dataSource);
        this.session = Session.of(database, Optional.ofNullable(builder.transactions), builder.observers());
        this.stores = new Stores(links(catalogs), session, builder.clock);
        this.migrations = new Migrations(database, catalogs);
        Map<Class<?>, Session> homes = builder.homes.sessions(dataSource, session, catalogs);
        this.queries = new Queries(session, builder.homes.wiring(session, homes, catalogs, builder.maxKeys));
        this.schema = new Schema(catalogs);
        this.engine = new TextQuery.Engine(new TextViews(), queries);
        this.deletions = new Deletions(
                new DeletionModels(catalogs, homes, builder.deleters, session),
                stores,
                session,
                builder.clock,
                builder.lease);
    }

    private Ligature(Ligature of, Session session) {
        this.session = session;
        this.stores = of.stores.with(session);
        this.migrations = of.migrations;
        this.queries = of.queries.with(session);
        this.schema = of.schema;
        this.engine = new TextQuery.Engine(new TextViews(), queries);
        this.deletions = of.deletions.with(stores, session);
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
     * Checks that the link tables are those that this version of the application was compiled for, and that the scripts which make
     * them have run, and are in its jar as they were compiled. Writes nothing, and
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

    /**
     * The links of one definition by its name, such as {@code product_brand}, for what learns at run time which links it is about.
     *
     * @throws IllegalArgumentException if there is no such link, or it is read-only
     */
    public LinksByName link(String name) {
        return LinksByName.of(schema.link(Arguments.required(name, "name")), this);
    }

    /** The names of all links that {@link #link} knows, sorted; unmodifiable. */
    public List<String> linkNames() {
        return schema.linkNames();
    }

    /**
     * Deletes a record in the way of its module, dismisses all its links, deletes the records at ends with {@code deleteCascade}
     * that were linked to it and that no other live link of the same kind holds, and so on.
     *
     * <p>Where all models that it can come to are in the database of the links, this is one transaction. Otherwise the links are
     * dismissed at once, and then each module deletes its records; where one refuses or cannot be reached, the deletion is
     * {@linkplain Deletion#finished not finished} and says why, and {@link #resume} goes on with it.
     *
     * @throws UnsupportedDeletionException if nobody has said how records of the model are deleted
     * @throws LigatureException if it goes over several databases and there is a surrounding transaction
     */
    public Deletion delete(Ref<?, ?> ref) {
        return delete(ref, options -> {});
    }

    /**
     * As {@link #delete(Ref)}, over some links only: {@code delete(ref, d -> d.only(ProductReview.class))}.
     *
     * @throws IllegalArgumentException if one of the links has no table, or is in no catalog
     */
    public Deletion delete(Ref<?, ?> ref, Consumer<DeleteOptions> options) {
        return deletions.delete(UUID.randomUUID(), ref, false, selection(options));
    }

    /** Does what {@link #delete(Ref)} does for a record that has gone already: dismisses its links, and cascades. */
    public Deletion deleted(Ref<?, ?> ref) {
        return deleted(ref, options -> {});
    }

    /**
     * As {@link #deleted(Ref)}, over some links only.
     *
     * @throws IllegalArgumentException if one of the links has no table, or is in no catalog
     */
    public Deletion deleted(Ref<?, ?> ref, Consumer<DeleteOptions> options) {
        return deletions.delete(UUID.randomUUID(), ref, true, selection(options));
    }

    /** What {@link #delete(Ref)} would take now, and what of that could not be restored. Writes nothing. */
    public DeletionPreview previewDelete(Ref<?, ?> ref) {
        return previewDelete(ref, options -> {});
    }

    /**
     * As {@link #previewDelete(Ref)}, over some links only.
     *
     * @throws IllegalArgumentException if one of the links has no table, or is in no catalog
     */
    public DeletionPreview previewDelete(Ref<?, ?> ref, Consumer<DeleteOptions> options) {
        return deletions.preview(ref, false, selection(options));
    }

    /**
     * Brings back exactly what a deletion took: its records, where their modules can, and its links with their columns and
     * times. Does nothing where that has been done before.
     *
     * @param deletion its {@link Deletion#id}
     * @throws NotRestorableException if not all of it can come back, or there is no such deletion; nothing was changed then
     */
    public Restoration restore(UUID deletion) {
        return deletions.restore(deletion, false);
    }

    /**
     * As {@link #restore}, but leaves links whose place has been taken since, or that were dismissed without an archive; {@link
     * Restoration#left} names them.
     *
     * @throws NotRestorableException if not all of its records can come back, or there is no such deletion; nothing was changed
     *     then
     */
    public Restoration restorePartly(UUID deletion) {
        return deletions.restore(deletion, true);
    }

    /** A deletion as a step of a saga or a workflow. */
    public DeleteStep deleteStep(Ref<?, ?> ref) {
        return deleteStep(ref, options -> {});
    }

    /**
     * The same, over some links only.
     *
     * @throws IllegalArgumentException if one of the links has no table, or is in no catalog
     */
    public DeleteStep deleteStep(Ref<?, ?> ref, Consumer<DeleteOptions> options) {
        return new DeletionStep(deletions, ref, selection(options));
    }

    /**
     * Goes on with deletions and restorations over several databases that a crash, or a module that refused, has left pending.
     * Call it when the application starts, after {@link #migrate}, and from time to time. Several instances can do so at once:
     * what one of them is at is left alone by the others until its lease has run out.
     *
     * @return what is finished now, the oldest first; unmodifiable
     */
    public List<Deletion> resume() {
        return deletions.resume();
    }

    /** Deletions and restorations over several databases that are not finished, the oldest first; unmodifiable. */
    public List<Deletion> pendingDeletions() {
        return deletions.pending();
    }

    /**
     * Forgets what is kept about finished deletions, which cannot be restored then, and about named runs of steps, which would
     * be done anew then, from before a time. The archives of links are purged by their own clients.
     *
     * @return how many
     */
    public long purge(Instant before) {
        return deletions.purge(Objects.requireNonNull(before, "before"));
    }

    /**
     * The same inside the transaction of this connection, which stays the caller's; also its clients. Not safe for use by
     * several threads.
     */
    public Ligature with(Connection connection) {
        return new Ligature(this, session.with(connection));
    }

    /** The same inside the transaction of this jOOQ configuration, which stays the caller's. */
    public Ligature with(Configuration configuration) {
        return new Ligature(this, session.with(configuration));
    }

    /** The same inside a transaction that {@link #transaction} has begun. */
    public Ligature with(Transaction transaction) {
        return new Ligature(this, session.with(transaction));
    }

    private static Selection selection(Consumer<DeleteOptions> options) {
        DeleteOptions given = new DeleteOptions();
        options.accept(given);
        return new Selection(given.named(), given.left());
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
        private final Map<Class<?>, ModelDeleter<?>> deleters = new LinkedHashMap<>();
        private final List<String> twice = new ArrayList<>();
        private Duration lease = Duration.ofMinutes(1);

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

        /** How records of one model are deleted, and perhaps restored, whatever else is known of the model. */
        public <M, K> Builder deleter(Class<M> model, ModelDeleter<K> deleter) {
            if (deleters.put(Objects.requireNonNull(model, "model"), Objects.requireNonNull(deleter, "deleter"))
                    != null) {
                twice.add("Two deleters are named for %s".formatted(model.getName()));
            }
            return this;
        }

        /**
         * How long an instance of the application that is at a deletion over several databases, and gives no sign of life, is left
         * alone by others; a minute if nothing is said. It gives one before the records of each model.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder lease(Duration lease) {
            if (lease.isNegative() || lease.isZero()) {
                throw new IllegalArgumentException("lease must be positive: " + lease);
            }
            this.lease = lease;
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
         * <p>Where nobody would know of the commit, links are not written, and a {@link LigatureException} says so: in a transaction of
         * the caller's on a connection, or a configuration of jOOQ, that a client is bound to by {@code with(..)}. Reads are not
         * concerned, nor is a connection in autocommit mode.
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
            boolean areRead = problems.isEmpty();
            problems.addAll(new CatalogSet(catalogs).problems());
            problems.addAll(homes.twice());
            if (areRead) { // else a model that is in none of them may be in one that could not be read
                problems.addAll(homes.problems(catalogs));
                problems.addAll(DeletionModels.problems(catalogs, deleters, homes.apart()));
            }
            problems.addAll(twice);
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
