package dev.ligature.migrate;

import dev.ligature.migrate.LiveSchema.Place;
import dev.ligature.spi.Catalog.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the tables of one catalog. Reads only. */
final class Check {

    private final CatalogState state;
    private final CatalogScripts scripts;
    private final List<Problem> problems = new ArrayList<>();

    Check(CatalogState state) {
        this.state = state;
        this.scripts = state.catalog().scripts();
    }

    /** What must not be before scripts may run. */
    List<Problem> beforeScripts() {
        state.scripts().forEach(script -> scripts.fault(script).ifPresent(problems::add));
        tables();
        return List.copyOf(problems);
    }

    private void tables() {
        edited();
        for (LinkTables link : state.catalog().links()) {
            scripts.first(link.link()).ifPresentOrElse(first -> foreign(link, first), () -> noScript(link));
        }
    }

    /**
     * What must not be before links are used.
     *
     * @param files whether to look at the files of scripts that have run too; {@link #beforeScripts} has
     */
    List<Problem> beforeUse(LiveSchema schema, boolean files) throws SQLException {
        tables();
        scripts(files);
        List<String> unknown = state.history().unknown(state.scripts());
        Set<String> behind = new HashSet<>();
        state.pending().forEach(script -> behind.add(script.link()));
        for (LinkTables link : state.catalog().links()) {
            Optional<Script> first = scripts.first(link.link());
            if (first.isPresent() && state.history().applied(first.get())) {
                drift(link, schema, unknown, behind.contains(link.link()));
            }
        }
        return List.copyOf(problems);
    }

    private void edited() {
        for (Script script : state.scripts()) {
            state.history().row(script).filter(History.Row::success).ifPresent(row -> {
                if (!Objects.equals(row.checksum(), script.checksum())) {
                    add(
                            "%s: %s was changed after it ran here: %s records the sum %s, this application has %d"
                                    .formatted(
                                            script.link(),
                                            script.file(),
                                            scripts.historyTable(),
                                            row.checksum(),
                                            script.checksum()),
                            "Take back the edit, or start the version of the application that the script is from. A script"
                                    + " is frozen once it is written; a change is a new script.");
                }
            });
        }
    }

    private void foreign(LinkTables link, Script first) {
        if (state.began(first)) {
            return;
        }
        for (ExpectedTable table : link.tables()) {
            Place place = state.found().get(table.sql());
            if (place != null) {
                add(
                        "%s: there is already something of this name in schema %s, and it is not Ligature's: %s does not say that %s ran"
                                .formatted(table.sql(), place.schema(), scripts.historyTable(), first.file()),
                        "Rename what is there, or give the link another table by @DefineLink(table ="
                                + " ..). If it is the link's own table, brought back without its history table, bring"
                                + " that back too.");
            }
        }
    }

    private void noScript(LinkTables link) {
        add(
                "%s: there is no script for %s".formatted(link.link(), scripts.dialect()),
                "Compile with -Dligature.mode=write and -Aligature.dialects=%s, and build again."
                        .formatted(scripts.dialect()));
    }

    /** Without the file of one that has run the next database could not be made. */
    private void scripts(boolean files) {
        for (Script script : files ? state.scripts() : state.pending()) {
            scripts.fault(script).or(() -> behind(script)).ifPresent(problems::add);
        }
    }

    private Optional<Problem> behind(Script script) {
        if (state.history().applied(script)) {
            return Optional.empty();
        }
        String how = state.history().row(script).isPresent() ? " failed and has to run again" : " has not run";
        return Optional.of(new Problem(script.link() + ": " + script.file() + how, migrate()));
    }

    private void drift(LinkTables link, LiveSchema schema, List<String> unknown, boolean behind) throws SQLException {
        for (ExpectedTable table : link.tables()) {
            for (String difference : Differences.of(table, schema, !unknown.isEmpty())) {
                add(difference, behind ? migrate() : unknown.isEmpty() ? undo() : newer(unknown));
            }
        }
    }

    private String migrate() {
        return "Call migrate(), or run the scripts of %s by Flyway itself with the history table %s."
                .formatted(scripts.folder(), scripts.historyTable());
    }

    private String undo() {
        return "Someone changed this by other means than the scripts of %s; change it back."
                .formatted(scripts.folder());
    }

    private static String newer(List<String> unknown) {
        return "A newer version of the application has migrated here, and this one cannot work on the result; start the"
                + " newer one. Not known to this one: " + String.join(", ", unknown) + ".";
    }

    private void add(String what, String remedy) {
        problems.add(new Problem(what, remedy));
    }
}
