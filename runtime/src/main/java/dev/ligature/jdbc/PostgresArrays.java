package dev.ligature.jdbc;

import dev.ligature.spi.ColumnType.Kind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Binds many stored values of one kind as one array of PostgreSQL. */
final class PostgresArrays {

    private PostgresArrays() {}

    /** Binds {@code stored}, which may contain null. */
    static void bind(PreparedStatement statement, int index, Kind kind, @Nullable Object[] stored) throws SQLException {
        @Nullable Object[] elements = elements(kind, stored.length);
        for (int i = 0; i < elements.length; i++) {
            Object value = stored[i];
            elements[i] = value == null ? null : element(kind, value);
        }
        statement.setArray(index, statement.getConnection().createArrayOf(type(kind), elements));
    }

    /** Whether each element is text that has to be cast to an array: PostgreSQL has no arrays of arrays. */
    static boolean isNested(Kind kind) {
        return kind == Kind.TEXT_LIST || kind == Kind.ENUM_LIST;
    }

    /** The type of the elements in SQL. */
    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT, ENUM, TEXT_LIST, ENUM_LIST -> "text";
            case BOOLEAN -> "bool";
            case SHORT -> "int2";
            case INTEGER -> "int4";
            case LONG -> "int8";
            case FLOAT -> "float4";
            case DOUBLE -> "float8";
            case DECIMAL -> "numeric";
            case DATE -> "date";
            case TIME -> "time";
            case DATE_TIME -> "timestamp";
            case INSTANT, OFFSET_DATE_TIME -> "timestamptz";
            case UUID -> "uuid";
            case BYTES -> "bytea";
            case JSON -> "json";
        };
    }

    /** An array of the Java type for which the driver has the quickest way; it has none for arrays of bytes otherwise. */
    private static @Nullable Object[] elements(Kind kind, int length) {
        return switch (kind) {
            case BOOLEAN -> new Boolean[length];
            case SHORT -> new Short[length];
            case INTEGER -> new Integer[length];
            case LONG -> new Long[length];
            case FLOAT -> new Float[length];
            case DOUBLE -> new Double[length];
            case BYTES -> new byte[length][];
            default -> new String[length];
        };
    }

    /** The element as the driver takes it. The text of dates and times in Java is one that PostgreSQL reads. */
    private static Object element(Kind kind, Object stored) {
        return switch (kind) {
            case DECIMAL, DATE, TIME, DATE_TIME, INSTANT, UUID -> stored.toString();
            case OFFSET_DATE_TIME -> ((OffsetDateTime) stored).toInstant().toString();
            case JSON -> ((JSON) stored).data();
            case TEXT_LIST, ENUM_LIST -> literal((List<?>) stored);
            default -> stored;
        };
    }

    /** Such as <code>{"a","b \"quoted\""}</code>. */
    private static String literal(List<?> list) {
        StringBuilder text = new StringBuilder("{");
        for (Object element : list) {
            text.append(text.length() == 1 ? "\"" : ",\"");
            text.append(((String) element).replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        return text.append('}').toString();
    }
}
