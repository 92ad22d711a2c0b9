package dev.ligature.jdbc;

import static java.util.stream.Collectors.joining;

import dev.ligature.LigatureException;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** A kind of database that Ligature works on. */
public enum Dialect {
    /** PostgreSQL, the one that statements are tuned for. */
    POSTGRESQL("PostgreSQL", "postgresql", SQLDialect.POSTGRES) {
        @Override
        Map<Kind, Codec> codecs() {
            return Codecs.POSTGRESQL;
        }

        @Override
        Failure failure(SQLException error) {
            return postgresFailure(error);
        }

        @Override
        public Undo beginSnapshot(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return Undo.NOTHING;
        }

        @Override
        public void bindArray(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object[] stored)
                throws SQLException {
            PostgresArrays.bind(statement, index, type.kind(), stored);
        }
    },
    /** H2. */
    H2("H2", "h2", SQLDialect.H2) {
        @Override
        Map<Kind, Codec> codecs() {
            return Codecs.H2;
        }

        @Override
        Failure failure(SQLException error) {
            return h2Failure(error);
        }

        @Override
        public void bindArray(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object[] stored)
                throws SQLException {
            statement.setObject(index, stored);
        }
    },
    /** MariaDB. */
    MARIADB("MariaDB", "mariadb", SQLDialect.MARIADB) {
        @Override
        Map<Kind, Codec> codecs() {
            return MariaDb.CODECS;
        }

        @Override
        Failure failure(SQLException error) {
            return MariaDb.failure(error);
        }

        @Override
        public String pattern(String like) {
            return MariaDb.pattern(like);
        }
    },
    /** SQLite. */
    SQLITE("SQLite", "sqlite", SQLDialect.SQLITE) {
        @Override
        Map<Kind, Codec> codecs() {
            return Sqlite.CODECS;
        }

        @Override
        Failure failure(SQLException error) {
            return Sqlite.failure(error);
        }

        /** All of its transactions see one state. */
        @Override
        public Undo beginSnapshot(Connection connection) {
            return Undo.NOTHING;
        }

        @Override
        public String pattern(String like) {
            return Sqlite.glob(like);
        }

        @Override
        public void checkBound(Object stored) {
            Sqlite.checkBound(stored);
        }
    };

    /** What becomes of an insert where something is in the way of a unique index. */
    public enum Conflict {
        /** It inserts nothing, if it says so. */
        SKIPPED,
        /** It fails, and costs less if it looks first. */
        LOOKED_FOR,
        /** It fails, and the transaction goes on. */
        REPORTED
    }

    private final String product;
    private final String folder;
    private final SQLDialect jooq;

    Dialect(String product, String folder, SQLDialect jooq) {
        this.product = product;
        this.folder = folder;
        this.jooq = jooq;
    }

    /**
     * The dialect that a connection's driver names.
     *
     * @throws LigatureException if Ligature does not work on it
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        String known = Stream.of(values()).map(dialect -> dialect.product).collect(joining(", "));
        throw new LigatureException("Ligature does not work on %s; it works on %s".formatted(product, known), null);
    }

    /** The folder of its scripts in a catalog, such as {@code postgresql}. */
    public String folder() {
        return folder;
    }

    /** The same for jOOQ. */
    public SQLDialect jooq() {
        return jooq;
    }

    /** Its name for people. */
    public String product() {
        return product;
    }

    /** What stands before a query to be told how it will be run. */
    public String explain() {
        return this == SQLITE ? "explain query plan " : "explain ";
    }

    /** What an insert does where something is in the way of a unique index. */
    public Conflict conflict() {
        return switch (this) {
            case POSTGRESQL, SQLITE -> Conflict.SKIPPED;
            case H2 -> Conflict.LOOKED_FOR;
            case MARIADB -> Conflict.REPORTED;
        };
    }

    /** Whether one statement can take rows out of a table and put them into another. */
    public boolean movesRows() {
        return this == POSTGRESQL || this == H2;
    }

    /** Whether a joined derived table can speak of the tables before it, so that it is read once for each of their rows. */
    public boolean joinsLaterally() {
        return this == POSTGRESQL;
    }

    /** Whether there are locking reads; if not, who writes keeps all others from writing. */
    public boolean locksRows() {
        return this != SQLITE;
    }

    /** Whether a locking read over two unique indexes is quick, and locks rows in the order that it asks for. */
    public boolean locksInOrder() {
        return this == POSTGRESQL;
    }

    /**
     * Whether a transaction that sees an older state of the database may change what others have changed since, without a
     * word: then what is read in order to be changed has to be read by a locking read, which sees the newest state.
     */
    public boolean overwritesNewer() {
        return this == MARIADB;
    }

    /** How values of a type are bound and read. */
    public Codec codec(ColumnType<?> type) {
        Codec codec = codecs().get(type.kind());
        if (codec == null) {
            throw new IllegalStateException("no codec for " + type.kind());
        }
        return codec;
    }

    /** How {@code like} is told a pattern in which a backslash takes their meaning from {@code %} and {@code _}. */
    public String pattern(String like) {
        return like;
    }

    /**
     * Refuses the bound of an order that the database would not hold against a column exactly.
     *
     * @throws UnsupportedQueryException if so
     */
    public void checkBound(Object stored) {
        // most compare all values exactly
    }

    /** Whether {@link #bindArray} binds each value as text, which has to be cast to an array of text. */
    public boolean nestsInArray(ColumnType<?> type) {
        return this == POSTGRESQL && PostgresArrays.isNested(type.kind());
    }

    /** Binds many stored values of a type as one array, for {@link Rendering#inArray}. On PostgreSQL some may be null. */
    public void bindArray(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object[] stored)
            throws SQLException {
        statement.setString(index, JsonArrays.write(Arrays.asList(stored)));
    }

    /** What an error means; looks for the first error of the database among it and its causes. */
    public Failure meaning(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return ofChain(sql);
            }
        }
        return Failure.OTHER;
    }

    /**
     * Lets the transaction at whose beginning a connection is see one state of the database.
     *
     * @return makes the isolation of the connection, if that is changed and not the transaction's alone, what it was before
     */
    public Undo beginSnapshot(Connection connection) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return () -> connection.setTransactionIsolation(isolation);
    }

    /** Whether nothing else can be read on a connection while rows of a result are still to come. */
    public boolean streamsAlone() {
        return this == MARIADB;
    }

    abstract Map<Kind, Codec> codecs();

    abstract Failure failure(SQLException error);

    /** Drivers chain what went wrong in a batch. */
    private Failure ofChain(@Nullable SQLException first) {
        for (SQLException next = first; next != null; next = next.getNextException()) {
            Failure failure = failure(next);
            if (failure != Failure.OTHER) {
                return failure;
            }
        }
        return Failure.OTHER;
    }

    private static Failure postgresFailure(SQLException error) {
        return switch (String.valueOf(error.getSQLState())) {
            case "23505" -> Failure.UNIQUE_VIOLATION;
            case "40P01" -> Failure.DEADLOCK;
            case "40001" -> Failure.SERIALIZATION;
            case "55P03" -> Failure.LOCK_TIMEOUT;
            default -> Failure.OTHER;
        };
    }

    private static Failure h2Failure(SQLException error) {
        return switch (String.valueOf(error.getSQLState())) {
            case "23505" -> Failure.UNIQUE_VIOLATION;
            case "40001" -> Failure.DEADLOCK;
            // a row that another transaction changed or removed meanwhile
            case "90131", "90112", "90143" -> Failure.SERIALIZATION;
            case "HYT00" -> Failure.LOCK_TIMEOUT;
            default -> Failure.OTHER;
        };
    }

    /** Takes a change of a connection back. */
    @FunctionalInterface
    public interface Undo {

        /** Where nothing was changed. */
        Undo NOTHING = () -> {};

        /** Takes it back. */
        void run() throws SQLException;
    }
}
