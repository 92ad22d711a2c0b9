package dev.ligature.conformance.migrate;

import dev.ligature.spi.ColumnType;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A column of an application over a type of a live column. Immutable.
 *
 * @param type what the application was compiled for
 * @param sql what the database has
 * @param complaint what is wrong with that; empty if nothing is
 */
record TypeCase(ColumnType<?> type, String sql, String complaint) {
    /** Any enum will do. */
    private static final ColumnType<TimeUnit> UNIT = ColumnType.enumeration(TimeUnit::valueOf);

    private static final ColumnType<List<TimeUnit>> UNITS = ColumnType.enumerationList(TimeUnit::valueOf);

    /** Types that hold all values, for each kind of column at least one. */
    static List<TypeCase> fitting(Idiom idiom) {
        return switch (idiom) {
            case POSTGRESQL -> fittingInStandard("text", "varchar", "bytea", "bytea", "text[]", "varchar(10)[]");
            case H2 -> fittingInStandard("varchar", "clob", "varbinary", "blob", "varchar array", "varchar(10) array");
            case MARIADB -> fittingOnMariaDb();
            case SQLITE -> fittingOnSqlite();
        };
    }

    /** Types that would cut or change some values. */
    static List<TypeCase> misfits(Idiom idiom) {
        return switch (idiom) {
            case POSTGRESQL -> misfitsInStandard("timetz", "jsonb", "jsonb", "int[]", "_int4", "bytea", "binary");
            case H2 ->
                misfitsInStandard(
                        "time with time zone",
                        "integer",
                        "integer",
                        "int array",
                        "integer array",
                        "varbinary(16)",
                        "binary(16)");
            case MARIADB -> misfitsOnMariaDb();
            case SQLITE -> misfitsOnSqlite();
        };
    }

    private static List<TypeCase> fittingInStandard(
            String text, String longText, String bytes, String longBytes, String texts, String shortTexts) {
        return List.of(
                fits(ColumnType.TEXT, text),
                fits(ColumnType.TEXT, longText),
                fits(ColumnType.varchar(20), "varchar(20)"),
                fits(ColumnType.varchar(20), "varchar(21)"),
                fits(ColumnType.varchar(20), text),
                fits(ColumnType.BOOLEAN, "boolean"),
                fits(ColumnType.SHORT, "smallint"),
                fits(ColumnType.SHORT, "bigint"),
                fits(ColumnType.INTEGER, "integer"),
                fits(ColumnType.INTEGER, "bigint"),
                fits(ColumnType.LONG, "bigint"),
                fits(ColumnType.FLOAT, "real"),
                fits(ColumnType.FLOAT, "double precision"),
                fits(ColumnType.DOUBLE, "double precision"),
                fits(ColumnType.decimal(38, 10), "numeric(38, 10)"),
                fits(ColumnType.decimal(10, 2), "numeric(12, 3)"),
                fits(ColumnType.DATE, "date"),
                fits(ColumnType.TIME, "time(6)"),
                fits(ColumnType.DATE_TIME, "timestamp(6)"),
                fits(ColumnType.INSTANT, "timestamp(6) with time zone"),
                fits(ColumnType.OFFSET_DATE_TIME, "timestamp(6) with time zone"),
                fits(ColumnType.UUID, "uuid"),
                fits(ColumnType.BYTES, bytes),
                fits(ColumnType.BYTES, longBytes),
                fits(ColumnType.JSON, "json"),
                fits(ColumnType.JSON, text),
                fits(UNIT, "varchar(30)"),
                fits(UNIT, text),
                fits(ColumnType.TEXT_LIST, texts),
                fits(UNITS, shortTexts));
    }

    private static List<TypeCase> fittingOnMariaDb() {
        return List.of(
                fits(ColumnType.TEXT, "longtext"),
                fits(ColumnType.TEXT, "mediumtext"),
                fits(ColumnType.varchar(20), "varchar(20)"),
                fits(ColumnType.varchar(20), "varchar(21)"),
                fits(ColumnType.varchar(20), "longtext"),
                fits(ColumnType.BOOLEAN, "boolean"),
                fits(ColumnType.SHORT, "smallint"),
                fits(ColumnType.SHORT, "bigint"),
                fits(ColumnType.INTEGER, "integer"),
                fits(ColumnType.INTEGER, "bigint"),
                fits(ColumnType.LONG, "bigint"),
                fits(ColumnType.FLOAT, "double"),
                fits(ColumnType.DOUBLE, "double precision"),
                fits(ColumnType.decimal(38, 10), "decimal(38, 10)"),
                fits(ColumnType.decimal(10, 2), "numeric(12, 3)"),
                fits(ColumnType.DATE, "date"),
                fits(ColumnType.TIME, "time(6)"),
                fits(ColumnType.DATE_TIME, "datetime(6)"),
                fits(ColumnType.INSTANT, "datetime(6)"),
                fits(ColumnType.OFFSET_DATE_TIME, "datetime(6)"),
                fits(ColumnType.UUID, "char(36) character set ascii collate ascii_bin"),
                fits(ColumnType.BYTES, "longblob"),
                fits(ColumnType.BYTES, "mediumblob"),
                fits(ColumnType.JSON, "longtext"),
                fits(ColumnType.JSON, "json"),
                fits(UNIT, "varchar(30)"),
                fits(UNIT, "longtext"),
                fits(ColumnType.TEXT_LIST, "longtext"),
                fits(UNITS, "longtext"));
    }

    private static List<TypeCase> fittingOnSqlite() {
        return List.of(
                fits(ColumnType.TEXT, "text"),
                fits(ColumnType.varchar(20), "text"),
                fits(ColumnType.varchar(20), "varchar(20)"),
                fits(ColumnType.BOOLEAN, "boolean"),
                fits(ColumnType.SHORT, "integer"),
                fits(ColumnType.SHORT, "smallint"),
                fits(ColumnType.INTEGER, "integer"),
                fits(ColumnType.INTEGER, "bigint"),
                fits(ColumnType.LONG, "integer"),
                fits(ColumnType.FLOAT, "real"),
                fits(ColumnType.DOUBLE, "real"),
                fits(ColumnType.DOUBLE, "double precision"),
                fits(ColumnType.decimal(38, 10), "text"),
                fits(ColumnType.DATE, "text"),
                fits(ColumnType.TIME, "text"),
                fits(ColumnType.DATE_TIME, "text"),
                fits(ColumnType.INSTANT, "text"),
                fits(ColumnType.OFFSET_DATE_TIME, "text"),
                fits(ColumnType.UUID, "text"),
                fits(ColumnType.BYTES, "blob"),
                fits(ColumnType.JSON, "text"),
                fits(UNIT, "text"),
                fits(ColumnType.TEXT_LIST, "text"),
                fits(UNITS, "text"));
    }

    private static TypeCase fits(ColumnType<?> type, String sql) {
        return new TypeCase(type, sql, "");
    }

    private static List<TypeCase> misfitsInStandard(
            String zonedTime,
            String noJson,
            String noJsonIs,
            String numbers,
            String numbersAre,
            String bytes,
            String bytesAre) {
        return List.of(
                new TypeCase(ColumnType.TEXT, "varchar(20)", "should be text, is varchar(20)"),
                new TypeCase(ColumnType.varchar(20), "varchar(19)", "should be varchar(20), is varchar(19)"),
                new TypeCase(ColumnType.varchar(20), "char(20)", "should be varchar(20), is char(20)"),
                new TypeCase(ColumnType.varchar(20), "uuid", "should be varchar(20), is uuid"),
                new TypeCase(ColumnType.BOOLEAN, "integer", "should be boolean, is integer"),
                new TypeCase(ColumnType.INTEGER, "smallint", "should be integer, is smallint"),
                new TypeCase(ColumnType.LONG, "integer", "should be bigint, is integer"),
                new TypeCase(ColumnType.DOUBLE, "real", "should be double precision, is real"),
                new TypeCase(ColumnType.decimal(10, 2), "numeric(9, 2)", "should be numeric(10,2), is numeric(9,2)"),
                new TypeCase(ColumnType.decimal(10, 2), "numeric(10, 1)", "should be numeric(10,2), is numeric(10,1)"),
                new TypeCase(ColumnType.decimal(10, 2), "numeric(10, 3)", "should be numeric(10,2), is numeric(10,3)"),
                new TypeCase(ColumnType.DATE, "timestamp(6)", "should be date, is timestamp(6)"),
                new TypeCase(ColumnType.TIME, "time(3)", "should be time(6), is time(3)"),
                new TypeCase(ColumnType.TIME, "time(6) with time zone", "should be time(6), is " + zonedTime),
                new TypeCase(
                        ColumnType.INSTANT,
                        "timestamp(3) with time zone",
                        "should be timestamp(6) with time zone, is timestamp(3) with time zone"),
                new TypeCase(
                        ColumnType.INSTANT, "timestamp(6)", "should be timestamp(6) with time zone, is timestamp(6)"),
                new TypeCase(
                        ColumnType.DATE_TIME,
                        "timestamp(6) with time zone",
                        "should be timestamp(6), is timestamp(6) with time zone"),
                new TypeCase(ColumnType.UUID, bytes, "should be uuid, is " + bytesAre),
                new TypeCase(ColumnType.UUID, "char(36)", "should be uuid, is char(36)"),
                new TypeCase(ColumnType.BYTES, "uuid", "should be binary, is uuid"),
                new TypeCase(ColumnType.JSON, noJson, "should be json, is " + noJsonIs),
                new TypeCase(ColumnType.JSON, "varchar(20)", "should be json, is varchar(20)"),
                new TypeCase(ColumnType.TEXT_LIST, numbers, "should be array of text, is " + numbersAre));
    }

    private static List<TypeCase> misfitsOnMariaDb() {
        return List.of(
                new TypeCase(ColumnType.TEXT, "varchar(20)", "should be text, is varchar(20)"),
                new TypeCase(ColumnType.TEXT, "text", "should be text, is varchar(65535)"),
                new TypeCase(ColumnType.varchar(20), "varchar(19)", "should be varchar(20), is varchar(19)"),
                new TypeCase(ColumnType.varchar(20), "char(20)", "should be varchar(20), is char(20)"),
                new TypeCase(ColumnType.varchar(20), "uuid", "should be varchar(20), is uuid"),
                new TypeCase(ColumnType.BOOLEAN, "integer", "should be boolean, is integer"),
                new TypeCase(ColumnType.INTEGER, "smallint", "should be integer, is smallint"),
                new TypeCase(ColumnType.LONG, "integer", "should be bigint, is integer"),
                new TypeCase(ColumnType.FLOAT, "float", "should be double precision, is real"),
                new TypeCase(ColumnType.DOUBLE, "float", "should be double precision, is real"),
                new TypeCase(ColumnType.decimal(10, 2), "numeric(9, 2)", "should be numeric(10,2), is numeric(9,2)"),
                new TypeCase(ColumnType.decimal(10, 2), "numeric(10, 1)", "should be numeric(10,2), is numeric(10,1)"),
                new TypeCase(ColumnType.decimal(10, 2), "numeric(10, 3)", "should be numeric(10,2), is numeric(10,3)"),
                new TypeCase(ColumnType.DATE, "datetime(6)", "should be date, is timestamp(6)"),
                new TypeCase(ColumnType.TIME, "time(3)", "should be time(6), is time(3)"),
                new TypeCase(ColumnType.TIME, "time", "should be time(6), is time(0)"),
                new TypeCase(ColumnType.DATE_TIME, "datetime(3)", "should be timestamp(6), is timestamp(3)"),
                new TypeCase(ColumnType.INSTANT, "datetime", "should be timestamp(6), is timestamp(0)"),
                // what MariaDB calls a timestamp ends in 2038, and changes with the session's time zone
                new TypeCase(ColumnType.INSTANT, "timestamp(6) null", "should be timestamp(6), is timestamp"),
                new TypeCase(ColumnType.UUID, "uuid", "should be char(36), is uuid"),
                new TypeCase(ColumnType.UUID, "char(20)", "should be char(36), is char(20)"),
                new TypeCase(ColumnType.BYTES, "blob", "should be binary, is binary(65535)"),
                new TypeCase(ColumnType.BYTES, "varbinary(20)", "should be binary, is binary(20)"),
                new TypeCase(ColumnType.JSON, "varchar(20)", "should be text, is varchar(20)"),
                new TypeCase(ColumnType.TEXT_LIST, "varchar(20)", "should be text, is varchar(20)"));
    }

    private static List<TypeCase> misfitsOnSqlite() {
        return List.of(
                new TypeCase(ColumnType.TEXT, "varchar(20)", "should be text, is varchar(20)"),
                new TypeCase(ColumnType.TEXT, "blob", "should be text, is binary"),
                new TypeCase(ColumnType.varchar(20), "integer", "should be text, is integer"),
                new TypeCase(ColumnType.BOOLEAN, "text", "should be boolean, is text"),
                new TypeCase(ColumnType.LONG, "real", "should be integer, is double precision"),
                new TypeCase(ColumnType.DOUBLE, "integer", "should be double precision, is integer"),
                new TypeCase(ColumnType.INSTANT, "integer", "should be text, is integer"),
                new TypeCase(ColumnType.decimal(10, 2), "real", "should be text, is double precision"),
                new TypeCase(ColumnType.UUID, "blob", "should be text, is binary"),
                new TypeCase(ColumnType.BYTES, "text", "should be binary, is text"),
                new TypeCase(ColumnType.JSON, "blob", "should be text, is binary"));
    }
}
