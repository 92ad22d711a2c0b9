package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.ColumnType.Kind;
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
    CHARACTERS("char(36)"),
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
     * without zone, H2 takes a UUID for binary, SQLite's driver bytes for text.
     */
    static Storage of(int jdbcType, String typeName) {
        return switch (typeName.toLowerCase(Locale.ROOT)) {
            case "bool", "boolean" -> BOOLEAN;
            case "uuid" -> UUID;
            case "json" -> JSON;
            case "blob" -> BYTES;
            case "timestamptz" -> INSTANT;
            case "timetz" -> OTHER;
            default -> of(jdbcType, isTextArray(typeName.toLowerCase(Locale.ROOT)));
        };
    }

    /** How a dialect keeps values of a kind. */
    static Storage of(Kind kind, Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL, H2 -> of(kind);
            case MARIADB -> onMariaDb(kind);
            case SQLITE -> onSqlite(kind);
        };
    }

    private static Storage of(Kind kind) {
        return switch (kind) {
            case TEXT, ENUM -> TEXT;
            case BOOLEAN -> BOOLEAN;
            case SHORT -> SMALLINT;
            case INTEGER -> INTEGER;
            case LONG -> BIGINT;
            case FLOAT -> REAL;
            case DOUBLE -> DOUBLE;
            case DECIMAL -> DECIMAL;
            case DATE -> DATE;
            case TIME -> TIME;
            case DATE_TIME -> DATE_TIME;
            case INSTANT, OFFSET_DATE_TIME -> INSTANT;
            case UUID -> UUID;
            case BYTES -> BYTES;
            case JSON -> JSON;
            case TEXT_LIST, ENUM_LIST -> TEXT_LIST;
        };
    }

    private static Storage onMariaDb(Kind kind) {
        return switch (kind) {
            case FLOAT -> DOUBLE;
            case INSTANT, OFFSET_DATE_TIME -> DATE_TIME;
            case UUID -> CHARACTERS;
            case JSON, TEXT_LIST, ENUM_LIST -> TEXT;
            default -> of(kind);
        };
    }

    private static Storage onSqlite(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> BOOLEAN;
            case SHORT, INTEGER, LONG -> INTEGER;
            case FLOAT, DOUBLE -> DOUBLE;
            case BYTES -> BYTES;
            default -> TEXT;
        };
    }

    private static boolean isTextArray(String typeName) {
        return typeName.equals("_text") || typeName.equals("_varchar") || typeName.startsWith("character varying");
    }

    private static Storage of(int jdbcType, boolean textArray) {
        return switch (jdbcType) {
            case Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.CHAR -> CHARACTERS;
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
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.ARRAY -> textArray ? TEXT_LIST : OTHER;
            default -> OTHER;
        };
    }
}
