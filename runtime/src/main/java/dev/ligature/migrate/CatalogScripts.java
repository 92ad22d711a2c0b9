package dev.ligature.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ligature.LigatureException;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.Catalog.Script;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scripts of one catalog for one dialect, in the order of their versions. Immutable.
 *
 * @param catalog where they come from
 * @param dialect the folder
 * @param scripts what the catalog was compiled with
 */
record CatalogScripts(Catalog catalog, String dialect, List<Script> scripts) {

    private static final String LOST =
            "Build once more: a script that -Dligature.mode=write has just written is in the jar from the next build on."
                    + " If it still lacks there, see that the build copies src/main/resources.";
    private static final String EDITED =
            "Take back the edit; a script is frozen once it is written, and a change is a new"
                    + " script (-Dligature.mode=write).";

    static CatalogScripts of(Catalog catalog, String dialect) {
        List<Script> own = catalog.scripts().stream()
                .filter(script -> script.dialect().equals(dialect))
                .sorted(Comparator.comparing(script -> new BigInteger(script.version())))
                .toList();
        return new CatalogScripts(catalog, dialect, own);
    }

    /** The catalog's name. */
    String name() {
        return catalog.name();
    }

    String historyTable() {
        return HistoryTable.of(catalog.name());
    }

    /** The script that creates the tables of a link. */
    Optional<Script> first(String link) {
        return scripts.stream().filter(script -> script.link().equals(link)).findFirst();
    }

    /** All scripts with their content. */
    List<ScriptText> load() {
        return scripts.stream().flatMap(script -> read(script).stream()).toList();
    }

    /** What is wrong with the file of a script. */
    Optional<Problem> fault(Script script) {
        Optional<ScriptText> text = read(script);
        if (text.isEmpty()) {
            return Optional.of(new Problem(resource(script) + " is not in the jar of this application", LOST));
        }
        int checksum = text.get().checksum();
        return checksum == script.checksum()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "%s is not what was compiled: its lines have the sum %d, the ledger says %d"
                                .formatted(resource(script), checksum, script.checksum()),
                        EDITED));
    }

    /** A script with its content; empty if it is not in the jar. */
    Optional<ScriptText> read(Script script) {
        try (InputStream in = catalog.open(resource(script))) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new ScriptText(resource(script), script.file(), new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new LigatureException("cannot read " + resource(script), e);
        }
    }

    /** The folder of the scripts inside the jar. */
    String folder() {
        return "META-INF/ligature/" + catalog.name() + "/" + dialect;
    }

    private String resource(Script script) {
        return folder() + "/" + script.file();
    }
}
