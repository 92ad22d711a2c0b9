package dev.ligature.processor.ledger;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The ledgers of one catalog. */
public final class Ledgers {

    private Ledgers() {}

    /** Compares the definitions with their ledgers and plans what is missing; reads files, writes none. */
    public static LedgerResult plan(LedgerRequest request) {
        Optional<Path> resources = resources(request.options(), request.classOutput());
        if (resources.isEmpty()) {
            return unresolved(request, withoutResources(request));
        }
        Path folder = CatalogFiles.folder(resources.get(), request.catalog().name());
        try {
            return plan(request, History.of(CatalogFiles.read(folder)));
        } catch (IOException e) {
            Location location = Location.of(request.catalog().type().qualifiedName());
            return unresolved(request, List.of(Problem.of(Message.HISTORY_UNREADABLE, location, folder, e)));
        }
    }

    /**
     * The names of the links that have a ledger, those too whose ledgers cannot be read; none if the folder cannot be
     * found or read, of which {@link #plan} tells.
     *
     * @param catalog the catalog's name
     */
    public static Set<String> recorded(String catalog, LedgerOptions options, Optional<Path> classOutput) {
        Optional<Path> resources = resources(options, classOutput);
        try {
            return resources.isEmpty()
                    ? Set.of()
                    : History.of(CatalogFiles.readLedgers(CatalogFiles.folder(resources.get(), catalog)))
                            .links();
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static Optional<Path> resources(LedgerOptions options, Optional<Path> classOutput) {
        return options.resources().or(() -> classOutput.flatMap(ResourceRoot::above));
    }

    private static LedgerResult unresolved(LedgerRequest request, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(request.options().problems());
        all.addAll(request.options().mode() == Mode.OFF ? List.of() : problems);
        return new LedgerResult(request.catalog(), List.of(), all, List.of());
    }

    private static List<Problem> withoutResources(LedgerRequest request) {
        boolean none = request.catalog().links().stream().allMatch(LinkDefinition::readOnly);
        Location location = Location.of(request.catalog().type().qualifiedName());
        String output = request.classOutput().map(Path::toString).orElse("the compiler's output");
        return none ? List.of() : List.of(Problem.of(Message.RESOURCES_UNKNOWN, location, output));
    }

    private static LedgerResult plan(LedgerRequest request, History history) {
        Plan plan = Plan.of(request, history);
        Mode mode = request.options().mode();
        List<Problem> problems = new ArrayList<>(request.options().problems());
        if (mode != Mode.OFF) {
            problems.addAll(plan.problems());
        }
        if (mode == Mode.CHECK) {
            problems.addAll(plan.differences());
        }
        Map<String, Ledger> ledgers = new TreeMap<>(history.ledgers());
        Steps steps = new Steps(history.files(), plan.dialects(), new Versions(request.clock(), history.versions()));
        if (mode == Mode.WRITE && problems.isEmpty()) {
            plan.planned().map(steps::append).forEach(ledger -> ledgers.put(ledger.id(), ledger));
        }
        return new LedgerResult(plan.resolved(), scripts(ledgers.values()), problems, steps.inOrder());
    }

    private static List<ScriptEntry> scripts(Collection<Ledger> ledgers) {
        List<ScriptEntry> entries = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            String link = ledger.state().name();
            for (Seal seal : ledger.scripts().values()) {
                String version = Versions.ofScript(seal.file()).orElse("");
                entries.add(new ScriptEntry(seal.dialect(), link, version, seal.file(), seal.checksum()));
            }
        }
        entries.sort(Comparator.comparing(ScriptEntry::dialect)
                .thenComparing(ScriptEntry::version)
                .thenComparing(ScriptEntry::file));
        return entries;
    }

    /**
     * Writes what was planned: scripts first, then the ledgers. To be called only if nothing in the compilation is wrong.
     */
    public static Written write(LedgerResult planned) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PlannedFile file : planned.planned()) {
            try {
                file.write();
                files.add(file.path());
            } catch (IOException e) {
                problems.add(Problem.of(Message.NOT_WRITTEN, Location.none(), file.path(), e));
                break;
            }
        }
        return new Written(files.stream().sorted().toList(), problems);
    }

    /**
     * What was written.
     *
     * @param files the files that are new or were appended to, sorted; to be listed in a note
     * @param problems why the rest could not be written
     */
    public record Written(List<Path> files, List<Problem> problems) {

        /** Copies the lists. */
        public Written {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }
}
