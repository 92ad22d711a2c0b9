package dev.ligature.migrate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement in the head of a script, which makes an index of the script beforehand. What stands below the head may have been
 * added by hand, and may need what the script does before it.
 *
 * @param script the file that it stands in
 * @param unique whether the index is a unique one
 * @param index its name in SQL
 * @param table the table's name in SQL
 * @param columns in SQL, with the brackets around them
 */
record IndexStatement(String script, boolean unique, String index, String table, String columns) {

    private static final Pattern STATEMENT = Pattern.compile(
            "^--     create (unique )?index concurrently (\\w+) on (\"[^\"\\n]+\"|\\w+) (\\([^()\\n]+\\));$");

    /** The statements in the head of a script, in order. */
    static List<IndexStatement> of(ScriptText script) {
        return script.text()
                .lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(STATEMENT::matcher)
                .filter(Matcher::matches)
                .map(match -> new IndexStatement(
                        script.file(), match.group(1) != null, match.group(2), match.group(3), match.group(4)))
                .toList();
    }

    /** @param place the table's name in SQL, whatever the current schema */
    String sql(String place) {
        return "create %sindex concurrently %s on %s %s".formatted(unique ? "unique " : "", index, place, columns);
    }
}
