package dev.ligature.spi;

/**
 * A column of a link's or a model's table.
 *
 * @param index the position among the columns of its table, from 0
 * @param name the name in Java, such as {@code featured}
 * @param sql the name in SQL, in double quotes if it has to be quoted, such as {@code featured}
 * @param type how its values are stored
 * @param nullable whether it may be null
 * @param optional whether a row can be made without giving it a value, because it may be null or has a default
 * @param <T> the Java type of its values
 */
public record Column<T>(int index, String name, String sql, ColumnType<T> type, boolean nullable, boolean optional) {

    /** A column that is never null and has no default. */
    public static <T> Column<T> required(int index, String name, String sql, ColumnType<T> type) {
        return new Column<>(index, name, sql, type, false, false);
    }

    /** A column that is never null and has a default in the database. */
    public static <T> Column<T> defaulted(int index, String name, String sql, ColumnType<T> type) {
        return new Column<>(index, name, sql, type, false, true);
    }

    /** A column that may be null. */
    public static <T> Column<T> nullable(int index, String name, String sql, ColumnType<T> type) {
        return new Column<>(index, name, sql, type, true, true);
    }
}
