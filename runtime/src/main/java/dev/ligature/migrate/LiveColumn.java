package dev.ligature.migrate;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/**
 * A column as the database has it. Immutable.
 *
 * @param name as stored
 * @param storage how its values are stored; {@link Storage#OTHER} if in no way that links use
 * @param typeName the database's name of the type, in lower case
 * @param size the length of text, or the digits of a decimal number
 * @param digits the digits after the point of a decimal number, or of a second
 * @param nullable whether it may be null
 * @param filled whether the database fills it where an insert does not name it
 */
record LiveColumn(
        String name, Storage storage, String typeName, int size, int digits, boolean nullable, boolean filled) {

    /** The row of {@link DatabaseMetaData#getColumns} at which {@code row} stands. */
    static LiveColumn read(ResultSet row) throws SQLException {
        String typeName = row.getString("TYPE_NAME");
        return new LiveColumn(
                row.getString("COLUMN_NAME"),
                Storage.of(row.getInt("DATA_TYPE"), typeName),
                typeName.toLowerCase(Locale.ROOT),
                row.getInt("COLUMN_SIZE"),
                row.getInt("DECIMAL_DIGITS"),
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                row.getString("COLUMN_DEF") != null
                        || "YES".equals(row.getString("IS_AUTOINCREMENT"))
                        || "YES".equals(row.getString("IS_GENERATEDCOLUMN")));
    }

    /** The type for people. */
    String type() {
        return switch (storage) {
            case TEXT -> size < Storage.UNLIMITED ? "varchar(" + size + ")" : "text";
            case DECIMAL -> size > 0 ? "numeric(" + size + "," + digits + ")" : "numeric";
            case TIME, DATE_TIME, INSTANT -> storage.sql(digits);
            case OTHER -> typeName;
            default -> storage.sql(0);
        };
    }
}
