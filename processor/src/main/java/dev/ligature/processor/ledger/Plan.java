package dev.ligature.processor.ledger;

import static java.util.stream.Collectors.joining;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares all definitions of a catalog with its history. Sorted by name, so that the same input gives the same plan. */
final class Plan {

    private final LedgerRequest request;
    private final History history;
    private final List<LinkDefinition> links;
    private final Consent consent;
    private final TakenNames names = new TakenNames();

    /** Of ledgers: a link that was renamed has kept the name of its file. */
    private final TakenNames ids = new TakenNames();

    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> dialects;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, PlannedLink> planned = new TreeMap<>();
    private final List<PlannedLink> gone = new ArrayList<>();

    /**
     * The steps that a link lacks.
     *
     * @param ledger its ledger; without steps if there is none yet
     * @param operations the steps; none if it lacks nothing, or cannot get what it lacks
     * @param after the state after them
     */
    record PlannedLink(Ledger ledger, List<Operation> operations, LinkState after) {}

    private Plan(LedgerRequest request, History history) {
        this.request = request;
        this.history = history;
        this.consent = new Consent(request.options().accepted());
        this.links = request.catalog().links().stream()
                .filter(link -> !link.readOnly())
                .sorted(Comparator.comparing(LinkDefinition::name))
                .toList();
        this.dialects = new TreeSet<>(history.dialects());
        if (dialects.isEmpty()) {
            dialects.addAll(Dialects.DEFAULTS);
        }
        dialects.addAll(request.options().dialects());
    }

    static Plan of(LedgerRequest request, History history) {
        Plan plan = new Plan(request, history);
        plan.problems.addAll(history.problems(plan::location));
        plan.problems.addAll(Audit.of(history, plan::location, plan.consent));
        plan.takeNames();
        plan.links.forEach(plan::compare);
        plan.findGone();
        if (request.options().mode() == Mode.WRITE) {
            plan.problems.addAll(plan.consent.unused(plan.linkNames()));
        }
        return plan;
    }

    /** What is wrong; steps that are merely not written yet are not. */
    List<Problem> problems() {
        return problems;
    }

    /** The definitions with the names that the ledgers record, or will; of those that are not recorded, their own. */
    CatalogDefinition resolved() {
        CatalogDefinition catalog = request.catalog();
        List<LinkDefinition> resolved = catalog.links().stream()
                .map(link -> planned.containsKey(link.name())
                        ? Resolved.of(link, planned.get(link.name()).after())
                        : link)
                .toList();
        return catalog.withLinks(resolved);
    }

    /** The steps that are not written yet, as problems. */
    List<Problem> differences() {
        return planned()
                .filter(link -> !link.operations().isEmpty())
                .map(this::difference)
                .toList();
    }

    private Problem difference(PlannedLink planned) {
        String name = planned.after().name();
        String type = definition(name).map(link -> link.type().simpleName()).orElse(name);
        Location location = location(name);
        if (planned.ledger().steps().isEmpty()) {
            return Problem.of(Message.LEDGER_MISSING, location, type);
        }
        String steps = planned.operations().stream()
                .map(operation -> "  - " + operation.words())
                .collect(joining("\n"));
        return Problem.of(
                Message.LEDGER_DIFFERS,
                location,
                type,
                history.files().ledger(planned.ledger().id()),
                steps);
    }

    /** Every link that can be compared, by its name, and those that the code no longer has. */
    Stream<PlannedLink> planned() {
        return Stream.concat(planned.values().stream(), gone.stream());
    }

    /** The dialects that every step gets scripts for. */
    Set<String> dialects() {
        return dialects;
    }

    /** Where a link is defined; the catalog if it is not. */
    private Location location(String name) {
        return request.catalog().links().stream()
                .filter(link -> link.name().equals(name))
                .findFirst()
                .map(link -> Location.of(link.type().qualifiedName()))
                .orElseGet(() -> Location.of(request.catalog().type().qualifiedName()));
    }

    private Optional<LinkDefinition> definition(String name) {
        return links.stream().filter(link -> link.name().equals(name)).findFirst();
    }

    private void takeNames() {
        ids.take(history.files().ledgers().keySet());
        history.ledgers().values().forEach(ledger -> {
            LinkState state = ledger.state();
            if (state.presence() == Presence.DROPPED) {
                // a database that is behind still has it
                owners.putIfAbsent(state.table(), state.name());
                state.archive().ifPresent(archive -> owners.putIfAbsent(archive, state.name()));
                return;
            }
            names.take(state.table());
            owners.put(state.table(), state.name());
            state.archive().ifPresent(archive -> {
                names.take(archive);
                owners.put(archive, state.name());
            });
            names.take(state.indexes().values());
            state.columns().forEach(column -> column.check().ifPresent(names::take));
        });
        links.forEach(link -> {
            names.take(link.table());
            link.archive().ifPresent(names::take);
        });
    }

    private void compare(LinkDefinition link) {
        Optional<Ledger> known = ledgerOf(link);
        if (known.isPresent()) {
            change(link, known.get());
        } else if (!mayHaveFault(link)) {
            create(link);
        }
    }

    /** Whether its ledger may be one that cannot be read: of a link that was renamed the file tells no more. */
    private boolean mayHaveFault(LinkDefinition link) {
        return history.faults().keySet().stream().anyMatch(id -> id.equals(link.name()) || !defined(id));
    }

    /** The one of its name. A retired one is not meant where a live one was renamed to it. */
    private Optional<Ledger> ledgerOf(LinkDefinition link) {
        Optional<Ledger> byName = history.ofLink(link.name());
        Optional<Ledger> former =
                former(link).filter(ledger -> !defined(ledger.state().name()));
        boolean renamed = isRetired(byName)
                && former.stream().anyMatch(ledger -> ledger.state().presence() == Presence.LIVE);
        return byName.isPresent() && !renamed ? byName : former;
    }

    private static boolean isRetired(Optional<Ledger> ledger) {
        return ledger.stream().anyMatch(known -> known.state().presence() == Presence.RETIRED);
    }

    /** Two links of one name could not be told apart, so a retired one has to go before another gets its name. */
    private boolean keepsNameOfRetired(LinkDefinition link, Ledger ledger) {
        String drop = Consent.drop(link.name());
        boolean keeps = history.ofLink(link.name())
                .filter(named -> !named.equals(ledger) && !consent.to(drop))
                .isPresent();
        if (keeps) {
            problems.add(Change.problem(link, Message.NAME_OF_RETIRED_LINK, link.formerly(), link.name(), drop));
        }
        return keeps;
    }

    private Optional<Ledger> former(LinkDefinition link) {
        return link.formerName().flatMap(history::ofLink);
    }

    /** Every link that the catalog has or had. */
    private Set<String> linkNames() {
        Set<String> all = new TreeSet<>(history.links());
        links.forEach(link -> all.add(link.name()));
        return all;
    }

    private List<String> goneLinks() {
        return history.links().stream().filter(name -> !defined(name)).toList();
    }

    private boolean defined(String name) {
        return definition(name).isPresent();
    }

    private void change(LinkDefinition link, Ledger ledger) {
        Change change = Change.of(link, ledger, names, consent);
        problems.addAll(change.problems());
        List<Operation> operations = new ArrayList<>(aboutScripts(ledger));
        operations.addAll(change.operations());
        boolean sound = change.problems().isEmpty() && !keepsNameOfRetired(link, ledger);
        planned.put(link.name(), fitting(new PlannedLink(ledger, sound ? operations : List.of(), change.state())));
    }

    /** Without its steps if a database cannot hold what they make. */
    private PlannedLink fitting(PlannedLink link) {
        String name = link.after().name();
        String type = definition(name).map(l -> l.type().simpleName()).orElse(name);
        List<Problem> excesses = Limits.problems(link, dialects, type, location(name));
        problems.addAll(excesses);
        return excesses.isEmpty() ? link : new PlannedLink(link.ledger(), List.of(), link.after());
    }

    /** Steps that change no table. */
    private List<Operation> aboutScripts(Ledger ledger) {
        List<Operation> operations = new ArrayList<>();
        List<Seal> edited = Audit.edited(history.files(), ledger);
        if (!edited.isEmpty() && edited.stream().map(Consent::seal).allMatch(consent::to)) {
            operations.add(new Reseal());
        }
        operations.addAll(missingDialects(ledger));
        return operations;
    }

    private List<Operation> missingDialects(Ledger ledger) {
        Set<String> sealed = ledger.scripts().keySet();
        List<Operation> missing = new ArrayList<>();
        for (String dialect : dialects) {
            boolean complete = ledger.steps().stream()
                    .flatMap(step -> step.file().stream())
                    .allMatch(file -> sealed.contains(dialect + "/" + file));
            if (!complete) {
                missing.add(new AddDialect(dialect));
            }
        }
        return missing;
    }

    private void create(LinkDefinition link) {
        Optional<String> taken = Optional.ofNullable(owners.get(link.table()))
                .or(() -> link.archive().map(owners::get))
                .filter(owner -> !owner.equals(link.name()));
        if (!link.formerly().isEmpty()) {
            boolean present = former(link).isPresent();
            String why = present ? "that link is still there" : "there is no ledger of that link";
            String meant = present ? "" : Nearest.question(link.formerName().orElseThrow(), goneLinks());
            problems.add(Change.problem(link, Message.LINK_FORMERLY_WRONG, link.formerly(), why, meant));
        } else if (taken.isPresent()) {
            problems.add(Change.problem(link, Message.TABLE_OF_LEDGER, link.table(), taken.get()));
        } else {
            LinkState created = NewLink.of(link, names);
            Ledger empty = new Ledger(ids.choose(link.name()), List.of());
            planned.put(link.name(), fitting(new PlannedLink(empty, List.of(new CreateLink(created)), created)));
        }
    }

    private void findGone() {
        Set<String> matched = new TreeSet<>();
        planned.values().forEach(link -> matched.add(link.ledger().id()));
        history.ledgers().forEach((id, ledger) -> {
            String name = ledger.state().name();
            if (!matched.contains(id) && (defined(name) || !request.exists().test(name))) {
                gone(ledger);
            }
        });
    }

    /** What becomes of a link that the code no longer knows. */
    private void gone(Ledger ledger) {
        LinkState state = ledger.state();
        String retire = Consent.retire(state.name());
        String drop = Consent.drop(state.name());
        List<Operation> operations = new ArrayList<>(aboutScripts(ledger));
        if (state.presence() != Presence.DROPPED && consent.to(drop)) {
            operations.add(new Drop(Part.LINK, state.name(), state.table()));
        } else if (state.presence() == Presence.LIVE && consent.to(retire)) {
            operations.add(new Retire(Part.LINK, state.name(), Optional.empty()));
        } else if (state.presence() == Presence.LIVE) {
            problems.add(Problem.of(
                    Message.LINK_GONE,
                    location(state.name()),
                    state.name(),
                    isReadOnly(state.name()) ? "read-only now" : "no longer in the code",
                    history.files().ledger(ledger.id()),
                    retire,
                    drop));
            return;
        }
        gone.add(fitting(new PlannedLink(ledger, operations, state)));
    }

    private boolean isReadOnly(String name) {
        return request.catalog().links().stream()
                .anyMatch(link -> link.readOnly() && link.name().equals(name));
    }
}
