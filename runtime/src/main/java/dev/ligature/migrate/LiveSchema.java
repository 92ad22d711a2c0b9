package dev.ligature.migrate;

import dev.ligature.SchemaMismatchException;
import dev.ligature.jdbc.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables that a connection sees. Reads only. Not safe for use by several threads, as its connection is not. */
final class LiveSchema {

    /**
     * Where a table is.
     *
     * @param schema the schema's name as stored
     * @param table the table's name as stored
     * @param sql its name in SQL, whatever the current schema
     */
    record Place(String schema, String table, String sql) {}

    /** What SQLite calls the file that a connection was opened for. */
    private static final String MAIN = "main";

    private final Connection connection;
    private final DatabaseMetaData metaData;
    private final Dialect dialect;
    private final String current;

    LiveSchema(Connection connection, Dialect dialect) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
        this.dialect = dialect;
        this.current = current(connection, dialect);
    }

    private static String current(Connection connection, Dialect dialect) throws SQLException {
        String schema = switch (dialect) {
            case POSTGRESQL, H2 -> connection.getSchema();
            case MARIADB -> connection.getCatalog();
            case SQLITE -> MAIN;
        };
        if (schema == null) {
            throw new SchemaMismatchException(
                    "The connection has no current schema, so there is no place for tables: name one that exists in its"
                            + " search path",
                    null);
        }
        return schema;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The schema in which a new table would be made. */
    String current() {
        return current;
    }

    /** The table, view or other relation that a statement means by this name, quoted or not. */
    Optional<Place> find(String sql) throws SQLException {
        return dialect == Dialect.POSTGRESQL ? findOnSearchPath(sql) : findInCurrent(stored(sql));
    }

    private Optional<Place> findOnSearchPath(String sql) throws SQLException {
        String query = "select n.nspname, c.relname from pg_catalog.pg_class c"
                + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                + " where c.oid = pg_catalog.to_regclass(?)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, sql);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(place(row.getString(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    private Optional<Place> findInCurrent(String table) throws SQLException {
        try (ResultSet row = metaData.getTables(catalog(current), schemas(current), pattern(table), null)) {
            while (row.next()) {
                if (isOf(row, table)) {
                    return Optional.of(place(current, row.getString("TABLE_NAME")));
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a table is there for good as soon as it is made, whatever becomes of the transaction. */
    boolean commitsDefinitions() throws SQLException {
        return metaData.dataDefinitionCausesTransactionCommit();
    }

    /** Whether the current schema holds no table at all. */
    boolean isEmpty() throws SQLException {
        try (ResultSet row =
                metaData.getTables(catalog(current), schemas(current), "%", new String[] {"TABLE", "BASE TABLE"})) {
            return !row.next();
        }
    }

    /** The comment on a table; empty text without one. */
    String comment(Place place) throws SQLException {
        try (ResultSet row =
                metaData.getTables(catalog(place.schema), schemas(place.schema), pattern(place.table), null)) {
            String comment = row.next() ? row.getString("REMARKS") : null;
            return comment == null ? "" : comment;
        }
    }

    /** What a history table says. */
    History history(Place place) throws SQLException {
        return History.read(connection, this, place);
    }

    /** What stands in a place. */
    LiveTable describe(Place place) throws SQLException {
        List<String> primaryKey = primaryKey(place);
        Map<String, List<String>> unique = uniqueIndexes(place);
        unique.values().removeIf(primaryKey::equals);
        Map<String, List<String>> invalid = new TreeMap<>();
        Set<String> ahead = new HashSet<>();
        if (dialect == Dialect.POSTGRESQL) {
            markIndexes(place, unique, invalid, ahead);
        }
        return new LiveTable(columns(place), primaryKey, unique, invalid, ahead);
    }

    /** Moves the invalid ones of the unique indexes away, and collects those that were built before their scripts. */
    private void markIndexes(
            Place place, Map<String, List<String>> unique, Map<String, List<String>> invalid, Set<String> ahead)
            throws SQLException {
        String query = "select c.relname, i.indisvalid, pg_catalog.obj_description(c.oid, 'pg_class')"
                + " from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
                + " where i.indrelid = pg_catalog.to_regclass(?) and i.indisunique";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, place.sql);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String name = row.getString(1);
                    List<String> index = row.getBoolean(2) ? null : unique.remove(name);
                    if (index != null) {
                        invalid.put(name, index);
                    }
                    if (IndexesAhead.BEFOREHAND.equals(row.getString(3))) {
                        ahead.add(name);
                    }
                }
            }
        }
    }

    /** The values that a column holds in several rows, sorted, at most so many. */
    List<String> repeated(Place table, String column, int limit) throws SQLException {
        String query = "select %1$s from %2$s group by %1$s having count(*) > 1 order by %1$s"
                .formatted(quoted(column), table.sql());
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setMaxRows(limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
        }
        return values;
    }

    private List<LiveColumn> columns(Place place) throws SQLException {
        List<LiveColumn> columns = new ArrayList<>();
        try (ResultSet row =
                metaData.getColumns(catalog(place.schema), schemas(place.schema), pattern(place.table), "%")) {
            while (row.next()) {
                if (isOf(row, place.table)) {
                    columns.add(LiveColumn.read(row, dialect));
                }
            }
        }
        return columns;
    }

    private List<String> primaryKey(Place place) throws SQLException {
        Map<Short, String> columns = new TreeMap<>();
        try (ResultSet row = metaData.getPrimaryKeys(catalog(place.schema), schema(place.schema), place.table)) {
            while (row.next()) {
                columns.put(row.getShort("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** Partial indexes are left out: they say nothing about all rows. */
    private Map<String, List<String>> uniqueIndexes(Place place) throws SQLException {
        return dialect == Dialect.SQLITE ? uniqueOnSqlite(place) : uniqueOf(place);
    }

    /** Its driver does not tell which indexes are partial. */
    private Map<String, List<String>> uniqueOnSqlite(Place place) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        String query = "select i.name, c.name from pragma_index_list(?) as i, pragma_index_info(i.name) as c"
                + " where i.\"unique\" = 1 and i.partial = 0 order by i.seq, c.seqno";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, place.table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    indexes.computeIfAbsent(row.getString(1), n -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
        }
        return indexes;
    }

    private Map<String, List<String>> uniqueOf(Place place) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        try (ResultSet row =
                metaData.getIndexInfo(catalog(place.schema), schema(place.schema), place.table, true, true)) {
            while (row.next()) {
                String name = row.getString("INDEX_NAME");
                if (name != null && row.getString("FILTER_CONDITION") == null) {
                    indexes.computeIfAbsent(name, n -> new ArrayList<>()).add(row.getString("COLUMN_NAME"));
                }
            }
        }
        return indexes;
    }

    /** The name as the database stores it. */
    String stored(String sql) throws SQLException {
        if (sql.startsWith("\"")) {
            return sql.substring(1, sql.length() - 1).replace("\"\"", "\"");
        }
        if (metaData.storesUpperCaseIdentifiers()) {
            return sql.toUpperCase(Locale.ROOT);
        }
        return metaData.storesLowerCaseIdentifiers() ? sql.toLowerCase(Locale.ROOT) : sql;
    }

    /** A table of a schema, wherever it is. */
    Place place(String schema, String table) throws SQLException {
        return new Place(schema, table, quoted(schema) + "." + quoted(table));
    }

    /** A name as stored, in SQL. */
    String quoted(String name) throws SQLException {
        String quote = metaData.getIdentifierQuoteString();
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** What JDBC calls a catalog is what MariaDB calls a database or a schema, and has no schemas in it. */
    private @Nullable String catalog(String schema) {
        return dialect == Dialect.MARIADB ? schema : null;
    }

    private @Nullable String schema(String schema) {
        return dialect == Dialect.POSTGRESQL || dialect == Dialect.H2 ? schema : null;
    }

    private @Nullable String schemas(String schema) throws SQLException {
        String exact = schema(schema);
        return exact == null ? null : pattern(exact);
    }

    /** Whether a row of metadata is of this table, and not of one that a pattern without an escape matched too. */
    private static boolean isOf(ResultSet row, String table) throws SQLException {
        return table.equalsIgnoreCase(row.getString("TABLE_NAME"));
    }

    private String pattern(String name) throws SQLException {
        @Nullable String escape = metaData.getSearchStringEscape();
        if (escape == null) {
            // old drivers of SQLite have none
            return name;
        }
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
