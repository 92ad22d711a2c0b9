package dev.ligature.migrate;

import static java.util.stream.Collectors.joining;

import dev.ligature.migrate.LiveSchema.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Builds on PostgreSQL, before a script is run that would do so, the indexes of large tables, while reads and writes go on;
 * the script then finds them.
 *
 * <p>Such a build cannot be a part of a transaction, and it waits for transactions that may still see the table without the
 * index; so it cannot be a part of a script, as long as Flyway holds a transaction open around its scripts. See
 * "Building Indexes Concurrently" under "CREATE INDEX" in PostgreSQL's documentation. An index whose build was cut off is
 * invalid, yet a unique one keeps rows out; it is dropped, at once or by the next start.
 */
final class IndexesAhead {

    /** From this size of a table on: an index on a smaller one is built in less than a second. */
    private static final long LARGE_BYTES = 16L << 20;

    /** The first half of the key of an advisory lock; the second is the table's. */
    private static final int LOCK = "ligature".hashCode();

    /** What older versions know such an index by, as scripts show it. */
    static final String BEFOREHAND = "Ligature: built before its script is run";

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
     * @param schema what {@code connection} sees
     * @param state as it was found there
     * @throws SQLException if an index cannot be built; then none is left that was not built to its end
     */
    static void build(
            DataSource dataSource, Connection connection, LiveSchema schema, CatalogState state, Progress progress)
            throws SQLException {
        IndexesAhead ahead = new IndexesAhead(dataSource, connection, schema, state.catalog(), progress);
        List<Missing> missing = ahead.missing(state);
        if (!missing.isEmpty()) {
            ahead.build(missing);
        }
    }

    private void build(List<Missing> missing) throws SQLException {
        try (PatientSession session = PatientSession.of(connection)) {
            for (Missing index : missing) {
                build(index, session);
            }
        }
    }

    /** An index that is to be built. */
    private record Missing(IndexStatement statement, Place table, int oid) {}

    private List<Missing> missing(CatalogState state) throws SQLException {
        List<Missing> missing = new ArrayList<>();
        for (IndexStatement statement : state.indexesAhead()) {
            Optional<Missing> index = missing(statement);
            index.ifPresent(missing::add);
        }
        return missing;
    }

    /** One that is there, but invalid, would be in the script's way, however small the table is. */
    private Optional<Missing> missing(IndexStatement statement) throws SQLException {
        Optional<Place> table = schema.find(statement.table());
        if (table.isEmpty()) {
            return Optional.empty();
        }
        String query = "select t.oid::int, i.indisvalid, pg_relation_size(t.oid) from pg_catalog.pg_class t"
                + " left join pg_catalog.pg_index i on i.indrelid = t.oid and i.indexrelid = pg_catalog.to_regclass(?)"
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
    private void build(Missing index, PatientSession session) throws SQLException {
        String table = index.table.table();
        String key = "(" + LOCK + ", " + index.oid + ")";
        progress.begins(
                "Waiting for another process that builds an index on " + table,
                () -> processes("select pid from pg_catalog.pg_locks where locktype = 'advisory' and granted"
                        + " and classid = " + LOCK + "::oid and objid = " + index.oid + "::oid"));
        session.alone(key, () -> {
            progress.begins(
                    "Waiting for someone who builds another index on " + table, () -> processes(building(index)));
            session.await("select not exists (" + building(index) + ")");
            // those who were waited for may have built it, and may have gone on
            if (missing(CatalogState.read(schema, catalog)).contains(index)) {
                PatientSession.onFailure(() -> buildAlone(index, session), () -> dropHalf(index, session));
            }
        });
    }

    /** Others that build an index of the table, or build one anew. */
    private static String building(Missing index) {
        return "select pid from pg_catalog.pg_locks where locktype = 'relation' and relation = " + index.oid
                + " and database = (select oid from pg_catalog.pg_database where datname = current_database())"
                + " and mode = 'ShareUpdateExclusiveLock' and pid <> pg_backend_pid()"
                + " and pid in (select pid from pg_catalog.pg_stat_progress_create_index)";
    }

    private void buildAlone(Missing index, PatientSession session) throws SQLException {
        String name = name(index.statement, index.table);
        try {
            dropHalf(index, session);
            tell("Building the index " + name + ", while reads and writes go on", session);
            session.execute(index.statement.sql(index.table.sql()));
            session.execute("comment on index " + name + " is '" + BEFOREHAND + "'");
        } catch (SQLException e) {
            String what = "The index %s cannot be built before %s is run: %s"
                    .formatted(name, index.statement.script(), e.getMessage());
            throw new SQLException(what, e.getSQLState(), e.getErrorCode(), e);
        }
    }

    /** Drops what a build that was cut off has left; never a whole index, nor one of another table. */
    private void dropHalf(Missing index, PatientSession session) throws SQLException {
        String name = name(index.statement, index.table);
        String half = "select exists (select from pg_catalog.pg_index where indrelid = " + index.oid
                + " and indexrelid = pg_catalog.to_regclass('" + name.replace("'", "''") + "') and not indisvalid)";
        if (session.value(half).equals("t")) {
            tell("Dropping what there is of the index " + name, session);
            session.execute("drop index concurrently " + name);
        }
    }

    private void tell(String what, PatientSession session) throws SQLException {
        String process = session.value("select pg_backend_pid()");
        progress.begins(what, () -> howFar(process));
    }

    /** See "CREATE INDEX Progress Reporting" in PostgreSQL's documentation. */
    private String howFar(String process) throws SQLException {
        String phase =
                "select phase || case when blocks_total > 0 then ', ' || 100 * blocks_done / blocks_total || ' %' else ''"
                        + " end from pg_catalog.pg_stat_progress_create_index where pid = " + process;
        String blocking = processes("select unnest(pg_catalog.pg_blocking_pids(" + process + ")) as pid");
        String waits = blocking.isEmpty() ? "" : blocking + " has to end its transaction first";
        try (Connection other = dataSource.getConnection()) {
            return Stream.of(PatientSession.value(other, phase), waits)
                    .filter(text -> !text.isEmpty())
                    .collect(joining("; "));
        }
    }

    /** The numbers of processes of the server that a query gives; empty text if it gives none. */
    private String processes(String query) throws SQLException {
        try (Connection other = dataSource.getConnection()) {
            return PatientSession.value(
                    other, "select 'process ' || string_agg(pid::text, ', ') from (" + query + ") as those");
        }
    }

    /** In the schema of its table, as indexes are. */
    private String name(IndexStatement statement, Place table) throws SQLException {
        return schema.quoted(table.schema()) + "." + statement.index();
    }
}
