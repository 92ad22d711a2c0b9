package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Plan.PlannedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns planned operations into steps with versions, scripts and seals. */
final class Steps {

    private final CatalogFiles files;
    private final Set<String> dialects;
    private final Versions versions;
    private final List<PlannedFile> scripts = new ArrayList<>();
    private final List<PlannedFile> ledgers = new ArrayList<>();

    /**
     * Begins.
     *
     * @param dialects what new steps get scripts for
     * @param versions gives each step its version
     */
    Steps(CatalogFiles files, Set<String> dialects, Versions versions) {
        this.files = files;
        this.dialects = dialects;
        this.versions = versions;
    }

    /** All files in the order in which they are to be written: what a ledger names is there before it. */
    List<PlannedFile> inOrder() {
        List<PlannedFile> all = new ArrayList<>(scripts);
        all.addAll(ledgers);
        return all;
    }

    /** The ledger with the operations as its last steps. */
    Ledger append(PlannedLink planned) {
        String id = planned.ledger().id();
        Ledger ledger = planned.ledger();
        StringBuilder text = new StringBuilder();
        for (Operation operation : planned.operations()) {
            Step step = step(ledger, operation);
            text.append(Ledger.text(id, step));
            ledger = ledger.with(step);
        }
        if (text.length() > 0) {
            Optional<String> present = Optional.ofNullable(files.ledgers().get(id));
            String content = present.map(before -> before + ending(before, text.toString()))
                    .orElseGet(() -> Ledger.header(id) + text);
            ledgers.add(new PlannedFile(files.ledger(id), present, content));
        }
        return ledger;
    }

    /** What is appended, with the line ends that the file has. */
    private static String ending(String before, String text) {
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        return (before.endsWith("\n") ? "" : end) + text.replace("\n", end);
    }

    private Step step(Ledger ledger, Operation operation) {
        String version = versions.next();
        return new Step(version, ledger.lastSeal(), operation, seals(ledger, operation, version));
    }

    private List<Seal> seals(Ledger ledger, Operation operation, String version) {
        if (operation instanceof AddDialect add) {
            return formerSteps(ledger, add);
        }
        return operation instanceof Reseal ? Audit.edited(files, ledger) : newStep(ledger, operation, version);
    }

    private List<Seal> newStep(Ledger ledger, Operation operation, String version) {
        Optional<String> ending = operation.script();
        if (ending.isEmpty()) {
            return List.of();
        }
        LinkState before = before(ledger, ledger.steps().size(), operation);
        String file = "V" + version + "__" + before.name() + "_" + ending.get() + ".sql";
        return dialects.stream()
                .map(dialect -> script(dialect, file, before, operation))
                .toList();
    }

    private List<Seal> formerSteps(Ledger ledger, AddDialect add) {
        Set<String> sealed = ledger.scripts().keySet();
        List<Seal> seals = new ArrayList<>();
        for (int i = 0; i < ledger.steps().size(); i++) {
            Operation operation = ledger.steps().get(i).operation();
            Optional<String> file = ledger.steps().get(i).file();
            if (file.isPresent() && !sealed.contains(add.dialect() + "/" + file.get())) {
                seals.add(script(add.dialect(), file.get(), before(ledger, i, operation), operation));
            }
        }
        return seals;
    }

    /** The first step has no state before it: it makes its own. */
    private static LinkState before(Ledger ledger, int step, Operation operation) {
        return operation instanceof CreateLink create ? create.created() : ledger.stateBefore(step);
    }

    private Seal script(String dialect, String file, LinkState before, Operation operation) {
        Dialect renders = Dialects.named(dialect).orElseThrow();
        String content = Script.of(renders, before, operation);
        scripts.add(PlannedFile.added(files.script(dialect, file), content));
        return new Seal(dialect, file, Seals.ofScript(content));
    }
}
