package dev.ligature.processor.ledger;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Compares the scripts that lie there with those that the ledgers have sealed. */
final class Audit {

    private static final String NO_LINK = "";

    private final History history;
    private final Function<String, Location> where;
    private final Consent consent;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> sealed = new HashSet<>();

    private Audit(History history, Function<String, Location> where, Consent consent) {
        this.history = history;
        this.consent = consent;
        this.where = where;
    }

    /**
     * What is missing, was edited, is in no ledger, or was left over by an interrupted write.
     *
     * @param where the place of a link's definition, by its name
     * @param consent to edits
     */
    static List<Problem> of(History history, Function<String, Location> where, Consent consent) {
        Audit audit = new Audit(history, where, consent);
        history.files().leftovers().forEach(file -> audit.problem(Message.WRITE_INTERRUPTED, NO_LINK, file));
        history.ledgers().values().forEach(audit::sealed);
        // scripts of a ledger that cannot be read are not unknown
        if (history.faults().isEmpty()) {
            audit.unknown();
        }
        return audit.problems;
    }

    private void sealed(Ledger ledger) {
        String link = ledger.state().name();
        for (Seal seal : ledger.scripts().values()) {
            Path path = history.files().script(seal.dialect(), seal.file());
            sealed.add(path);
            if (history.files().now(seal).isEmpty()) {
                problem(Message.SCRIPT_MISSING, link, path, link);
            }
        }
        for (Seal now : edited(history.files(), ledger)) {
            Seal sealed = Objects.requireNonNull(ledger.scripts().get(now.dialect() + "/" + now.file()));
            String token = Consent.seal(now);
            if (!consent.to(token)) {
                Path path = history.files().script(now.dialect(), now.file());
                problem(Message.SCRIPT_EDITED, link, path, now.checksum(), link, sealed.checksum(), token);
            }
        }
    }

    /** The scripts of a ledger that are there and not as it has sealed them, as they are now. */
    static List<Seal> edited(CatalogFiles files, Ledger ledger) {
        return ledger.scripts().values().stream()
                .flatMap(seal -> files.now(seal).stream().filter(now -> now.checksum() != seal.checksum()))
                .toList();
    }

    private void unknown() {
        history.files()
                .scripts()
                .forEach((dialect, scripts) -> scripts.keySet().forEach(file -> {
                    Path path = history.files().script(dialect, file);
                    if (!sealed.contains(path)) {
                        problem(Message.SCRIPT_UNKNOWN, NO_LINK, path);
                    }
                }));
    }

    private void problem(Message message, String link, Object... arguments) {
        problems.add(Problem.of(message, where.apply(link), arguments));
    }
}
