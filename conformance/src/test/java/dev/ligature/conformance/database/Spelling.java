package dev.ligature.conformance.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells the SQL of tests, which is that of PostgreSQL and H2, as other databases have it. */
enum Spelling {
    STANDARD("\"") {
        @Override
        String of(String sql) {
            return sql;
        }
    },
    MARIADB("`") {
        @Override
        String of(String sql) {
            String spelled = BACKSLASHED
                    .matcher(sql)
                    .replaceAll(found -> "convert(x'" + hex(found.group(1)) + "' using utf8mb4)")
                    .replace("timestamp with time zone '", "timestamp '")
                    .replace("+00:00'", "'")
                    .replaceAll("timestamp\\(6\\)( with time zone)?", "datetime(6)")
                    .replace("default current_timestamp", "default current_timestamp(6)")
                    .replace(" uuid)", " char(36))")
                    .replace(" real)", " double)")
                    .replace(" varchar)", " longtext)")
                    .replace(" varbinary)", " longblob)");
            return spelled.startsWith("create table ") && spelled.endsWith(")")
                    ? spelled + " default character set utf8mb4 collate utf8mb4_nopad_bin"
                    : spelled;
        }
    },
    SQLITE("\"") {
        @Override
        String of(String sql) {
            Matcher moments = MOMENT.matcher(sql.replace("+00:00'", "'"));
            return moments.replaceAll(
                            found -> "'" + found.group(2) + (found.group(3) == null ? ".000000" : found.group(3)) + "'")
                    .replaceAll("(date|time) '", "'")
                    .replaceAll("(timestamp|time)\\(6\\)( with time zone)?|numeric\\(\\d+, \\d+\\)", "text");
        }
    };

    private static final Pattern MOMENT =
            Pattern.compile("timestamp( with time zone)? '(\\d+-\\d+-\\d+ \\d+:\\d+:\\d+)(\\.\\d+)?'");

    /** A text with a backslash, which MariaDB takes for what it is in one mode and for an escape in another. */
    private static final Pattern BACKSLASHED = Pattern.compile("'([^']*\\\\[^']*)'");

    private final String quote;

    Spelling(String quote) {
        this.quote = quote;
    }

    static Spelling on(String product) {
        return switch (product) {
            case "MariaDB" -> MARIADB;
            case "SQLite" -> SQLITE;
            default -> STANDARD;
        };
    }

    /** The statement, in which names are quoted as this database does. */
    String spell(String sql) {
        String[] parts = of(sql).split("'", -1);
        for (int name = 0; name < parts.length; name += 2) {
            // what is between single quotes is text
            parts[name] = parts[name].replace("\"", quote);
        }
        return String.join("'", parts);
    }

    abstract String of(String sql);

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
