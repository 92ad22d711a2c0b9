package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import java.util.List;

/**
 * A column as the application was compiled for. Immutable.
 *
 * @param sql the name in SQL, quoted if it has to be
 * @param type how its values are stored
 * @param nullable whether it may be null
 * @param defaulted whether inserts may leave it out although it is not null
 */
record ExpectedColumn(String sql, ColumnType<?> type, boolean nullable, boolean defaulted) {

    private static final int MICROSECONDS = 6;
    private static final int UUID_LENGTH = 36;

    static ExpectedColumn required(String sql, ColumnType<?> type) {
        return new ExpectedColumn(sql, type, false, false);
    }

    static ExpectedColumn nullable(String sql, ColumnType<?> type) {
        return new ExpectedColumn(sql, type, true, false);
    }

    static ExpectedColumn of(Column<?> column) {
        return new ExpectedColumn(
                column.sql(), column.type(), column.nullable(), !column.nullable() && column.optional());
    }

    static ExpectedColumn of(LinkEndType<?, ?, ?> end) {
        return required(end.column(), end.key());
    }

    ExpectedColumn orNull() {
        return nullable(sql, type);
    }

    /** Whether all values of this column fit into {@code live}; it may be wider. */
    boolean fits(LiveColumn live, Dialect dialect) {
        return switch (type.kind()) {
            case SHORT -> isOneOf(live, Storage.SMALLINT, Storage.INTEGER, Storage.BIGINT);
            case INTEGER -> isOneOf(live, Storage.INTEGER, Storage.BIGINT);
            case FLOAT -> isOneOf(live, storage(dialect), Storage.DOUBLE);
            case TEXT ->
                isOneOf(live, Storage.TEXT) && live.size() >= (type.length() == 0 ? Storage.UNLIMITED : type.length());
            case DECIMAL -> isOneOf(live, storage(dialect)) && (!isOneOf(live, Storage.DECIMAL) || fitsDigits(live));
            // text where the database's own type would not keep what it was given, as on H2
            case JSON -> isOneOf(live, Storage.JSON) || isUnlimited(live, Storage.TEXT);
            case TEXT_LIST, ENUM_LIST ->
                storage(dialect) == Storage.TEXT ? isUnlimited(live, Storage.TEXT) : isOneOf(live, storage(dialect));
            case UUID ->
                isOneOf(live, storage(dialect)) && (!isOneOf(live, Storage.CHARACTERS) || live.size() == UUID_LENGTH);
            case BYTES -> isUnlimited(live, Storage.BYTES);
            case TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
                isOneOf(live, storage(dialect)) && (isOneOf(live, Storage.TEXT) || live.digits() >= MICROSECONDS);
            default -> isOneOf(live, storage(dialect));
        };
    }

    private static boolean isOneOf(LiveColumn live, Storage... storages) {
        return List.of(storages).contains(live.storage());
    }

    private static boolean isUnlimited(LiveColumn live, Storage storage) {
        return isOneOf(live, storage) && live.size() >= Storage.UNLIMITED;
    }

    private boolean fitsDigits(LiveColumn live) {
        boolean unlimited = live.size() == 0;
        return unlimited
                || (live.digits() >= type.scale() && live.size() - live.digits() >= type.precision() - type.scale());
    }

    private Storage storage(Dialect dialect) {
        return Storage.of(type.kind(), dialect);
    }

    /** The type for people. */
    String typeText(Dialect dialect) {
        return switch (type.kind()) {
            case TEXT -> type.length() == 0 || dialect == Dialect.SQLITE ? "text" : "varchar(" + type.length() + ")";
            case DECIMAL ->
                storage(dialect) == Storage.DECIMAL
                        ? "numeric(" + type.precision() + "," + type.scale() + ")"
                        : storage(dialect).sql(0);
            default -> storage(dialect).sql(MICROSECONDS);
        };
    }
}
