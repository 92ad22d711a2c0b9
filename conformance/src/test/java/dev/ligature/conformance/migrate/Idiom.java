package dev.ligature.conformance.migrate;

import java.util.Locale;

/**
 * How each database says what the hand-written SQL of these tests needs. Marks in angle brackets stand for what differs:
 * {@code <instant>}, {@code <uuid>} and {@code <varchar(20)>} are types, {@code <if missing>} goes before a new column,
 * {@code <on some_table>} after an index that is dropped, {@code <options>} after the columns of a table. Double quotes
 * stand for what the database quotes names with.
 */
enum Idiom {
    POSTGRESQL("timestamp(6) with time zone", "timestamp(6) with time zone", "uuid", "uuid"),
    H2("timestamp(6) with time zone", "timestamp(6) with time zone", "uuid", "uuid"),
    MARIADB("datetime(6)", "timestamp(6)", "char(36) character set ascii collate ascii_bin", "char(36)"),
    SQLITE("text", "text", "text", "text");

    private final String instant;
    private final String instantInMessages;
    private final String uuid;
    private final String uuidInMessages;

    Idiom(String instant, String instantInMessages, String uuid, String uuidInMessages) {
        this.instant = instant;
        this.instantInMessages = instantInMessages;
        this.uuid = uuid;
        this.uuidInMessages = uuidInMessages;
    }

    static Idiom of(String dialect) {
        return valueOf(dialect.toUpperCase(Locale.ROOT));
    }

    /** The folder of scripts. */
    String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL with marks, in this database's words. */
    String sql(String marked) {
        return texts(marked)
                .replace("<instant>", instant)
                .replace("<uuid>", uuid)
                // SQLite has no such words here and needs none, since it undoes a script that fails
                .replace("<if missing>", this == SQLITE ? "" : "if not exists")
                .replaceAll("<on (\\w+)>", this == MARIADB ? "on $1" : "")
                .replace(
                        "<options>",
                        this == MARIADB
                                ? "engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin"
                                : "")
                .replace('"', this == MARIADB ? '`' : '"');
    }

    /** A message with marks, in the words that are for people. */
    String message(String marked) {
        return texts(marked)
                .replace("<instant>", instantInMessages)
                .replace("<uuid>", uuidInMessages)
                .replace("<dialect>", dialect());
    }

    private String texts(String marked) {
        return marked.replaceAll("<(varchar\\(\\d+\\))>", this == SQLITE ? "text" : "$1");
    }

    /** A name without quotes as this database stores it. */
    String stored(String name) {
        return this == H2 ? name.toUpperCase(Locale.ROOT) : name;
    }
}
