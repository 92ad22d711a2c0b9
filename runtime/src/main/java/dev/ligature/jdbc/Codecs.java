package dev.ligature.jdbc;

import dev.ligature.spi.ColumnType.Kind;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** How values are bound and read: what several databases do alike, and what is peculiar to PostgreSQL and H2. */
final class Codecs {

    /** Text exactly as it was given. */
    private static final Codec JSON_AS_TEXT = new Codec(
            Types.VARCHAR, (s, i, v) -> s.setString(i, ((JSON) v).data()), mapped(ResultSet::getString, JSON::json));

    static final Map<Kind, Codec> POSTGRESQL = postgresql();

    static final Map<Kind, Codec> H2 = h2();

    private Codecs() {}

    /** What every driver of JDBC 4.2 does alike. */
    private static Map<Kind, Codec> standard() {
        Map<Kind, Codec> all = new EnumMap<>(Kind.class);
        Codec text = new Codec(Types.VARCHAR, (s, i, v) -> s.setString(i, (String) v), ResultSet::getString);
        all.put(Kind.TEXT, text);
        all.put(Kind.ENUM, text);
        all.put(
                Kind.BOOLEAN,
                primitive(Types.BOOLEAN, (s, i, v) -> s.setBoolean(i, (Boolean) v), ResultSet::getBoolean));
        all.put(Kind.SHORT, primitive(Types.SMALLINT, (s, i, v) -> s.setShort(i, (Short) v), ResultSet::getShort));
        all.put(Kind.INTEGER, primitive(Types.INTEGER, (s, i, v) -> s.setInt(i, (Integer) v), ResultSet::getInt));
        all.put(Kind.LONG, primitive(Types.BIGINT, (s, i, v) -> s.setLong(i, (Long) v), ResultSet::getLong));
        all.put(Kind.FLOAT, primitive(Types.REAL, (s, i, v) -> s.setFloat(i, (Float) v), ResultSet::getFloat));
        all.put(Kind.DOUBLE, primitive(Types.DOUBLE, (s, i, v) -> s.setDouble(i, (Double) v), ResultSet::getDouble));
        all.put(
                Kind.DECIMAL,
                new Codec(
                        Types.NUMERIC,
                        (s, i, v) -> s.setBigDecimal(i, (java.math.BigDecimal) v),
                        ResultSet::getBigDecimal));
        all.put(Kind.DATE, object(Types.DATE, LocalDate.class));
        all.put(Kind.TIME, object(Types.TIME, LocalTime.class));
        all.put(Kind.DATE_TIME, object(Types.TIMESTAMP, LocalDateTime.class));
        all.put(
                Kind.INSTANT,
                new Codec(
                        Types.TIMESTAMP_WITH_TIMEZONE,
                        Codecs::bindInstant,
                        mapped(Codecs::getOffsetDateTime, OffsetDateTime::toInstant)));
        all.put(
                Kind.OFFSET_DATE_TIME,
                new Codec(
                        Types.TIMESTAMP_WITH_TIMEZONE,
                        Codecs::bindOffsetDateTime,
                        mapped(Codecs::getOffsetDateTime, time -> time.withOffsetSameInstant(ZoneOffset.UTC))));
        all.put(Kind.BYTES, new Codec(Types.BINARY, (s, i, v) -> s.setBytes(i, (byte[]) v), ResultSet::getBytes));
        return all;
    }

    /**
     * For databases that lack types: a UUID is text in lower case, lists are JSON, and floating numbers are all doubles.
     *
     * @param checked refuses doubles that the database does not have, by an {@link IllegalArgumentException}
     */
    static Map<Kind, Codec> plain(DoubleUnaryOperator checked) {
        Map<Kind, Codec> all = standard();
        all.put(
                Kind.FLOAT,
                primitive(Types.DOUBLE, (s, i, v) -> s.setDouble(i, checked.applyAsDouble((Float) v)), (row, i) ->
                        (float) row.getDouble(i)));
        all.put(
                Kind.DOUBLE,
                primitive(
                        Types.DOUBLE,
                        (s, i, v) -> s.setDouble(i, checked.applyAsDouble((Double) v)),
                        ResultSet::getDouble));
        all.put(
                Kind.UUID,
                new Codec(
                        Types.CHAR,
                        (s, i, v) -> s.setString(i, v.toString()),
                        mapped(ResultSet::getString, UUID::fromString)));
        all.put(Kind.JSON, JSON_AS_TEXT);
        Codec list = new Codec(
                Types.VARCHAR,
                (s, i, v) -> s.setString(i, JsonArrays.write((List<?>) v)),
                mapped(ResultSet::getString, JsonArrays::read));
        all.put(Kind.TEXT_LIST, list);
        all.put(Kind.ENUM_LIST, list);
        return all;
    }

    /** Makes something of what the driver gives, unless that is null. */
    static <T> Codec.Read mapped(DriverRead<T> read, Function<T, Object> map) {
        return (row, index) -> {
            T value = read.read(row, index);
            return value == null ? null : map.apply(value);
        };
    }

    private static Map<Kind, Codec> postgresql() {
        Map<Kind, Codec> all = standard();
        all.put(Kind.UUID, object(Types.OTHER, UUID.class));
        // sent without a type, so that it fits json and jsonb
        all.put(
                Kind.JSON,
                new Codec(
                        Types.OTHER,
                        (s, i, v) -> s.setObject(i, ((JSON) v).data(), Types.OTHER),
                        mapped(ResultSet::getString, JSON::json)));
        Codec list = new Codec(
                Types.ARRAY,
                (s, i, v) -> s.setArray(i, s.getConnection().createArrayOf("text", ((List<?>) v).toArray())),
                Codecs::readList);
        all.put(Kind.TEXT_LIST, list);
        all.put(Kind.ENUM_LIST, list);
        return all;
    }

    private static Map<Kind, Codec> h2() {
        Map<Kind, Codec> all = standard();
        all.put(Kind.UUID, object(Types.BINARY, UUID.class));
        all.put(Kind.JSON, JSON_AS_TEXT);
        Codec list = new Codec(Types.ARRAY, (s, i, v) -> s.setObject(i, ((List<?>) v).toArray()), Codecs::readList);
        all.put(Kind.TEXT_LIST, list);
        all.put(Kind.ENUM_LIST, list);
        return all;
    }

    /** Reads a Java primitive, which the driver gives as zero where the value is null. */
    private static Codec primitive(int nullType, Codec.Bind bind, PrimitiveRead read) {
        return new Codec(nullType, bind, (row, index) -> {
            Object value = read.read(row, index);
            return row.wasNull() ? null : value;
        });
    }

    private static Codec object(int nullType, Class<?> type) {
        return new Codec(nullType, PreparedStatement::setObject, (row, index) -> row.getObject(index, type));
    }

    private static void bindInstant(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, ((Instant) value).atOffset(ZoneOffset.UTC));
    }

    /** In UTC, because PostgreSQL does not take every offset that Java has. */
    private static void bindOffsetDateTime(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, ((OffsetDateTime) value).withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static @Nullable OffsetDateTime getOffsetDateTime(ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetDateTime.class);
    }

    private static @Nullable Object readList(ResultSet row, int index) throws SQLException {
        Array value = row.getArray(index);
        if (value == null) {
            return null;
        }
        Object[] elements = (Object[]) value.getArray();
        return List.of(Arrays.copyOf(elements, elements.length, String[].class));
    }

    /** What the driver gives, or null. */
    @FunctionalInterface
    interface DriverRead<T> {
        @Nullable
        T read(ResultSet row, int index) throws SQLException;
    }

    @FunctionalInterface
    private interface PrimitiveRead {
        Object read(ResultSet row, int index) throws SQLException;
    }
}
