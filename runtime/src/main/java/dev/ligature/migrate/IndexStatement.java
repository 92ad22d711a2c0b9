package dev.ligature.migrate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement of a script that makes an index if there is none.
 *
 * @param unique whether it is a unique one
 * @param index its name in SQL
 * @param table the table's name in SQL
 * @param columns in SQL, with the brackets around them
 */
record IndexStatement(boolean unique, String index, String table, String columns) {

    /** As scripts for PostgreSQL are written; one that was edited by hand is read too, or else left to run as it is. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?im)^create (unique )?index if not exists (\"[^\"\\n]+\"|\\w+) on (\"[^\"\\n]+\"|\\w+) (\\([^()\\n]+\\));$");

    /** The statements of a script, in order. */
    static List<IndexStatement> of(ScriptText script) {
        return STATEMENT
                .matcher(script.text())
                .results()
                .map(match ->
                        new IndexStatement(match.group(1) != null, match.group(2), match.group(3), match.group(4)))
                .toList();
    }

    /**
     * The same without keeping writers waiting.
     *
     * @param place the table's name in SQL, whatever the current schema
     */
    String concurrently(String place) {
        return "create %sindex concurrently %s on %s %s".formatted(unique ? "unique " : "", index, place, columns);
    }
}
