package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.migrate.LiveSchema.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Builds on PostgreSQL, before a script is run that would do so, the indexes of large tables, without keeping writers
 * waiting; the script then finds them.
 *
 * <p>Such a build cannot be a part of a transaction, and it waits until all transactions have ended that may still see the table without
 * it; so it cannot be a part of a script, as long as Flyway holds a transaction open around its scripts. See
 * "Building Indexes Concurrently" under "CREATE INDEX" in PostgreSQL's documentation. An index whose build was cut off is
 * invalid, yet keeps others from being inserted; it is dropped, at once or by the next start.
 */
final class IndexesAhead {

    /** From this size of a table on: an index on a smaller one is built in less than a second. */
    private static final long LARGE_BYTES = 16L << 20;

    /** The first half of the key of an advisory lock; the second is the table's. */
    private static final int LOCK = "ligature".hashCode();

    private static final long PAUSE_MILLIS = 100;

    private final DataSource dataSource;
    private final Connection connection;
    private final LiveSchema schema;
    private final CatalogTables catalog;
    private final Progress progress;

    private IndexesAhead(
            DataSource dataSource, Connection connection, LiveSchema schema, CatalogTables catalog, Progress progress) {
        this.dataSource = dataSource;
        this.connection = connection;
        this.schema = schema;
        this.catalog = catalog;
        this.progress = progress;
    }

    /**
     * Builds what pending scripts are going to. Returns when they are there, by whatever process.
     *
     * @param dataSource where to ask how far the build is, on another connection
     * @throws SQLException if an index cannot be built; then none is left that was not
     */
    static void build(DataSource dataSource, Connection connection, CatalogState state, Progress progress)
            throws SQLException {
        LiveSchema schema = new LiveSchema(connection, Dialect.POSTGRESQL);
        IndexesAhead ahead = new IndexesAhead(dataSource, connection, schema, state.catalog(), progress);
        if (!ahead.missing(state).isEmpty()) {
            ahead.outsideTransactions();
        }
    }

    private void outsideTransactions() throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        // what is good for short statements is not for this one, which nobody waits for
        String lockTimeout = setting("lock_timeout", "0");
        String statementTimeout = setting("statement_timeout", "0");
        inAnyCase(this::all, () -> {
            setting("lock_timeout", lockTimeout);
            setting("statement_timeout", statementTimeout);
            connection.setAutoCommit(autoCommit);
        });
    }

    private void all() throws SQLException {
        for (Missing index : missing(CatalogState.read(schema, catalog))) {
            alone(index);
        }
    }

    /** An index that is to be built. */
    private record Missing(IndexStatement statement, Place table, int oid) {}

    private List<Missing> missing(CatalogState state) throws SQLException {
        List<String> pending =
                state.pending().stream().map(script -> script.file()).toList();
        List<Missing> missing = new ArrayList<>();
        for (ScriptText script : state.catalog().scripts().load()) {
            if (pending.contains(script.file())) {
                for (IndexStatement statement : IndexStatement.of(script)) {
                    Optional<Missing> index = missing(statement);
                    index.ifPresent(missing::add);
                }
            }
        }
        return missing;
    }

    /** One that is there, but invalid, would be kept by the script, however small the table is. */
    private Optional<Missing> missing(IndexStatement statement) throws SQLException {
        Optional<Place> table = schema.find(statement.table());
        if (table.isEmpty()) {
            return Optional.empty();
        }
        String query = "select t.oid::int, i.indisvalid, pg_relation_size(t.oid) from pg_catalog.pg_class t"
                + " left join pg_catalog.pg_index i on i.indexrelid = pg_catalog.to_regclass(?)"
                + " where t.oid = pg_catalog.to_regclass(?) and t.relkind = 'r'";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name(statement, table.get()));
            select.setString(2, table.get().sql());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                boolean valid = row.getBoolean(2);
                boolean invalid = !valid && !row.wasNull();
                return invalid || (!valid && row.getLong(3) >= LARGE_BYTES)
                        ? Optional.of(new Missing(statement, table.get(), row.getInt(1)))
                        : Optional.empty();
            }
        }
    }

    /** Two builds on one table would wait for each other. */
    private void alone(Missing index) throws SQLException {
        String lock = "(" + LOCK + ", " + index.oid + ")";
        progress.begins("Waiting for another process that builds an index on " + index.table.table());
        // whoever waits inside a statement keeps the one who builds waiting
        while (!"t".equals(value("select pg_try_advisory_lock" + lock))) {
            Pause.millis(PAUSE_MILLIS);
        }
        inAnyCase(() -> build(index), () -> value("select pg_advisory_unlock" + lock));
        progress.ends();
    }

    private void build(Missing index) throws SQLException {
        // the other one may have built it, and may have gone on
        boolean still = missing(CatalogState.read(schema, catalog)).contains(index);
        if (!still) {
            return;
        }
        String name = name(index.statement, index.table);
        String process = value("select pg_backend_pid()");
        progress.begins(
                "Building the index %s on %s, while writes go on"
                        .formatted(index.statement.index(), index.table.table()),
                () -> howFar(process));
        Work drop = () -> execute("drop index concurrently if exists " + name);
        drop.run();
        onFailure(() -> execute(index.statement.concurrently(index.table.sql())), drop);
    }

    /** See "CREATE INDEX Progress Reporting" in PostgreSQL's documentation. */
    private String howFar(String process) throws SQLException {
        String query =
                "select phase || case when blocks_total > 0 then ', ' || 100 * blocks_done / blocks_total || ' %%'"
                        + " else '' end || case when current_locker_pid > 0 then ', process ' || current_locker_pid"
                        + " || ' has to end its transaction first' else '' end"
                        + " from pg_catalog.pg_stat_progress_create_index where pid = %s";
        try (Connection other = dataSource.getConnection()) {
            return value(other, query.formatted(process));
        }
    }

    /** In the schema of its table, as indexes are. */
    private String name(IndexStatement statement, Place table) throws SQLException {
        return schema.quoted(table.schema()) + "." + statement.index();
    }

    /** Sets a parameter of this session, and returns what it was. */
    private String setting(String parameter, String value) throws SQLException {
        String former = value("show " + parameter);
        execute("set " + parameter + " = '" + value + "'");
        return former;
    }

    private String value(String query) throws SQLException {
        return value(connection, query);
    }

    /** The first value that a query gives; empty text if it gives none. */
    private static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            @Nullable String value = row.next() ? row.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Something done on the connection. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** Does the work, and in any case what has to be done after it. */
    private static void inAnyCase(Work work, Work after) throws SQLException {
        onFailure(work, after);
        after.run();
    }

    /** Does the work, and more if it fails. */
    private static void onFailure(Work work, Work then) throws SQLException {
        try {
            work.run();
        } catch (SQLException | RuntimeException failure) {
            try {
                then.run();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }
}
