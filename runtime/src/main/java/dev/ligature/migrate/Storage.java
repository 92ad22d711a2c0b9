package dev.ligature.migrate;

import java.sql.Types;
import java.util.Locale;

/** The kinds of columns that links use, across databases. */
enum Storage {
    TEXT("text"),
    BOOLEAN("boolean"),
    SMALLINT("smallint"),
    INTEGER("integer"),
    BIGINT("bigint"),
    REAL("real"),
    DOUBLE("double precision"),
    DECIMAL("numeric"),
    DATE("date"),
    TIME("time(%d)"),
    DATE_TIME("timestamp(%d)"),
    INSTANT("timestamp(%d) with time zone"),
    UUID("uuid"),
    BYTES("binary"),
    JSON("json"),
    TEXT_LIST("array of text"),
    OTHER("another type");

    /** Text that may be this long or longer is taken to have no limit; databases report different large numbers. */
    static final int UNLIMITED = 1_000_000;

    private final String sql;

    Storage(String sql) {
        this.sql = sql;
    }

    /** The name for people; {@code digits} of a second where there are any. */
    String sql(int digits) {
        return sql.formatted(digits);
    }

    /**
     * What JDBC metadata says a column is. The name decides first: PostgreSQL gives one JDBC type to timestamps with and
     * without zone, H2 takes a UUID for binary.
     */
    static Storage of(int jdbcType, String typeName) {
        return switch (typeName.toLowerCase(Locale.ROOT)) {
            case "bool" -> BOOLEAN;
            case "uuid" -> UUID;
            case "json" -> JSON;
            case "timestamptz" -> INSTANT;
            case "timetz" -> OTHER;
            default -> of(jdbcType, isTextArray(typeName.toLowerCase(Locale.ROOT)));
        };
    }

    private static boolean isTextArray(String typeName) {
        return typeName.equals("_text") || typeName.equals("_varchar") || typeName.startsWith("character varying");
    }

    private static Storage of(int jdbcType, boolean textArray) {
        return switch (jdbcType) {
            case Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BOOLEAN -> BOOLEAN;
            case Types.SMALLINT -> SMALLINT;
            case Types.INTEGER -> INTEGER;
            case Types.BIGINT -> BIGINT;
            case Types.REAL -> REAL;
            case Types.DOUBLE, Types.FLOAT -> DOUBLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            case Types.TIMESTAMP -> DATE_TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> BYTES;
            case Types.ARRAY -> textArray ? TEXT_LIST : OTHER;
            default -> OTHER;
        };
    }
}
