package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;

/**
 * A column as the database has it. Immutable.
 *
 * @param name as stored
 * @param storage how its values are stored; {@link Storage#OTHER} if in no way that links use
 * @param typeName the database's name of the type, in lower case
 * @param size the length of text or bytes, or the digits of a decimal number
 * @param digits the digits after the point of a decimal number, or of a second
 * @param nullable whether it may be null
 * @param filled whether the database fills it where an insert does not name it
 */
record LiveColumn(
        String name, Storage storage, String typeName, int size, int digits, boolean nullable, boolean filled) {

    /** The row of {@link DatabaseMetaData#getColumns} at which {@code row} stands. */
    static LiveColumn read(ResultSet row, Dialect dialect) throws SQLException {
        String typeName = row.getString("TYPE_NAME");
        Storage storage = dialect == Dialect.MARIADB
                ? onMariaDb(row.getInt("DATA_TYPE"), typeName)
                : Storage.of(row.getInt("DATA_TYPE"), typeName);
        int size = row.getInt("COLUMN_SIZE");
        String value = row.getString("COLUMN_DEF");
        return new LiveColumn(
                row.getString("COLUMN_NAME"),
                storage,
                typeName.toLowerCase(Locale.ROOT),
                size,
                dialect == Dialect.MARIADB ? digitsOnMariaDb(storage, size, row) : row.getInt("DECIMAL_DIGITS"),
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                (value != null && !value.equals("NULL"))
                        || "YES".equals(row.getString("IS_AUTOINCREMENT"))
                        || "YES".equals(row.getString("IS_GENERATEDCOLUMN")));
    }

    private static Storage onMariaDb(int jdbcType, String typeName) {
        if (typeName.equalsIgnoreCase("timestamp")) {
            // ends in 2038 and follows the session's time zone; what links use there is a datetime
            return Storage.OTHER;
        }
        // by its settings the driver calls a boolean what it is stored as
        boolean isBoolean = jdbcType == Types.TINYINT || jdbcType == Types.BIT;
        return isBoolean ? Storage.BOOLEAN : Storage.of(jdbcType, typeName);
    }

    /** Its driver tells how many characters a time takes as text, not its digits. */
    private static int digitsOnMariaDb(Storage storage, int size, ResultSet row) throws SQLException {
        return switch (storage) {
            case TIME -> Math.max(0, size - "-838:59:59.".length());
            case DATE_TIME -> Math.max(0, size - "yyyy-mm-dd hh:mm:ss.".length());
            default -> row.getInt("DECIMAL_DIGITS");
        };
    }

    /** The type for people. */
    String type() {
        return switch (storage) {
            case TEXT -> size < Storage.UNLIMITED ? "varchar(" + size + ")" : "text";
            case CHARACTERS -> "char(" + size + ")";
            case BYTES -> storage.sql(0) + (size < Storage.UNLIMITED ? "(" + size + ")" : "");
            case DECIMAL -> size > 0 ? "numeric(" + size + "," + digits + ")" : "numeric";
            case TIME, DATE_TIME, INSTANT -> storage.sql(digits);
            case OTHER -> typeName;
            default -> storage.sql(0);
        };
    }
}
