package dev.ligature.store;

import dev.ligature.jdbc.Dialect.Conflict;
import dev.ligature.jdbc.Failure;
import dev.ligature.spi.ColumnType;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Remembers which steps were run under a name, and what they changed. Needs a transaction around it. */
public final class NamedRuns {

    private static final int LONGEST = 255;

    private NamedRuns() {}

    /**
     * Refuses what is no name.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String checked(String name) {
        if (Arguments.required(name, "name").isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name of a run must not be blank, and have at most %d characters".formatted(LONGEST));
        }
        return name;
    }

    /** What a run under this name changed; empty if there was none, in which case this is it, and no other can be. */
    static Optional<String> begin(Scope scope, String name, String link, Instant now) throws SQLException {
        if (insert(scope, name, link, now)) {
            return Optional.empty();
        }
        String sql = "select link, change_json from ligature_step where name = ?"
                + (scope.dialect().locksRows() ? " for update" : "");
        String[] before = Jdbc.first(scope.connection(), sql, s -> s.setString(1, name), row ->
                new String[] {row.getString(1), row.getString(2)});
        if (before == null) {
            throw new SQLException("The run " + name + " is there and cannot be seen");
        }
        if (!before[0].equals(link)) {
            throw new IllegalArgumentException(
                    "%s is the name of a run on links of \"%s\", not of \"%s\"".formatted(name, before[0], link));
        }
        return Optional.of(before[1]);
    }

    /** The run of this name has changed this. */
    static void end(Scope scope, String name, String change) throws SQLException {
        Jdbc.update(scope.connection(), "update ligature_step set change_json = ? where name = ?", statement -> {
            statement.setString(1, change);
            statement.setString(2, name);
        });
    }

    private static boolean insert(Scope scope, String name, String link, Instant now) throws SQLException {
        boolean skips = scope.dialect().conflict() == Conflict.SKIPPED;
        String sql = "insert into ligature_step (name, link, run_at, change_json) values (?, ?, ?, '')"
                + (skips ? " on conflict do nothing" : "");
        try {
            return Jdbc.update(scope.connection(), sql, statement -> {
                        statement.setString(1, name);
                        statement.setString(2, link);
                        scope.dialect().codec(ColumnType.INSTANT).bind(statement, 3, now);
                    })
                    > 0;
        } catch (SQLException error) {
            if (!skips && scope.dialect().meaning(error) == Failure.UNIQUE_VIOLATION) {
                return false;
            }
            throw error;
        }
    }
}
