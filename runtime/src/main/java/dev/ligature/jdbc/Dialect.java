package dev.ligature.jdbc;

import dev.ligature.LigatureException;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
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
        Failure failure(String state) {
            return switch (state) {
                case "23505" -> Failure.UNIQUE_VIOLATION;
                case "40P01" -> Failure.DEADLOCK;
                case "40001" -> Failure.SERIALIZATION;
                case "55P03" -> Failure.LOCK_TIMEOUT;
                default -> Failure.OTHER;
            };
        }

        @Override
        public <R extends @Nullable Object> R inSnapshot(Connection connection, Reads<R> reads) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return reads.run();
        }
    },
    /** H2. */
    H2("H2", "h2", SQLDialect.H2) {
        @Override
        Map<Kind, Codec> codecs() {
            return Codecs.H2;
        }

        @Override
        Failure failure(String state) {
            return switch (state) {
                case "23505" -> Failure.UNIQUE_VIOLATION;
                case "40001" -> Failure.DEADLOCK;
                // a row that another transaction changed or removed meanwhile
                case "90131", "90112", "90143" -> Failure.SERIALIZATION;
                case "HYT00" -> Failure.LOCK_TIMEOUT;
                default -> Failure.OTHER;
            };
        }
    };

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
        throw new LigatureException("Ligature does not work on " + product + "; it works on PostgreSQL and H2", null);
    }

    /** The folder of its scripts in a catalog, such as {@code postgresql}. */
    public String folder() {
        return folder;
    }

    /** The same for jOOQ. */
    public SQLDialect jooq() {
        return jooq;
    }

    /** Whether an insert can leave out what is in the way of a unique index, rather than fail. */
    public boolean ignoresConflicts() {
        return this == POSTGRESQL;
    }

    /** Whether a locking read over two unique indexes is quick, and locks rows in the order that it asks for. */
    public boolean locksInOrder() {
        return this == POSTGRESQL;
    }

    /** How values of a type are bound and read. */
    public Codec codec(ColumnType<?> type) {
        Codec codec = codecs().get(type.kind());
        if (codec == null) {
            throw new IllegalStateException("no codec for " + type.kind());
        }
        return codec;
    }

    /** Whether {@link #bindArray} binds each value as text, which has to be cast to an array of text. */
    public boolean nestsInArray(ColumnType<?> type) {
        return this == POSTGRESQL && PostgresArrays.isNested(type.kind());
    }

    /** Binds many stored values of a type, or nulls, as one array. */
    public void bindArray(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object[] stored)
            throws SQLException {
        if (this == POSTGRESQL) {
            PostgresArrays.bind(statement, index, type.kind(), stored);
        } else {
            statement.setObject(index, stored);
        }
    }

    /** What an error means; looks for the first error of the database among it and its causes. */
    public Failure failure(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return ofChain(sql);
            }
        }
        return Failure.OTHER;
    }

    /**
     * Runs reads that see one state of the database. The connection is at the beginning of a transaction, and its
     * isolation is afterwards what it was before.
     */
    public <R extends @Nullable Object> R inSnapshot(Connection connection, Reads<R> reads) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return reads.run();
        } finally {
            connection.setTransactionIsolation(isolation);
        }
    }

    abstract Map<Kind, Codec> codecs();

    abstract Failure failure(String state);

    /** Drivers chain what went wrong in a batch. */
    private Failure ofChain(@Nullable SQLException first) {
        for (SQLException next = first; next != null; next = next.getNextException()) {
            Failure failure = next.getSQLState() == null ? Failure.OTHER : failure(next.getSQLState());
            if (failure != Failure.OTHER) {
                return failure;
            }
        }
        return Failure.OTHER;
    }

    /** Some reads. */
    @FunctionalInterface
    public interface Reads<R extends @Nullable Object> {

        /** Reads. */
        R run() throws SQLException;
    }
}
