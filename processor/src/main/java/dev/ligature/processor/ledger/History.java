package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.LedgerReader.Fault;
import dev.ligature.processor.ledger.LedgerReader.Reading;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The ledgers of a catalog as far as they can be read.
 *
 * @param files what lies in the folder
 * @param ledgers the sound ledgers by id
 * @param faults what is wrong with each of the others, by id
 */
record History(CatalogFiles files, SortedMap<String, Ledger> ledgers, SortedMap<String, Fault> faults) {

    static History of(CatalogFiles files) {
        SortedMap<String, Ledger> ledgers = new TreeMap<>();
        SortedMap<String, Fault> faults = new TreeMap<>();
        files.ledgers().forEach((id, content) -> {
            Reading reading = LedgerReader.read(id, content);
            reading.ledger().ifPresent(ledger -> ledgers.put(id, ledger));
            reading.fault().ifPresent(fault -> faults.put(id, fault));
        });
        return new History(files, ledgers, faults);
    }

    /** The ledger of the link that has this name now, unless its tables are dropped. */
    Optional<Ledger> ofLink(String name) {
        return ledgers.values().stream()
                .filter(ledger -> ledger.state().presence() != Presence.DROPPED)
                .filter(ledger -> ledger.state().name().equals(name))
                .findFirst();
    }

    /** The names of the links that have a ledger; where it cannot be read, the one that its file is called after. */
    Set<String> links() {
        Set<String> names = new TreeSet<>(faults.keySet());
        ledgers.values().stream()
                .map(Ledger::state)
                .filter(state -> state.presence() != Presence.DROPPED)
                .forEach(state -> names.add(state.name()));
        return names;
    }

    /** The dialects that have scripts, or a folder for them. */
    Set<String> dialects() {
        Set<String> dialects = new TreeSet<>(files.scripts().keySet());
        ledgers.values().forEach(ledger -> ledger.scripts().values().forEach(seal -> dialects.add(seal.dialect())));
        return dialects;
    }

    /** All versions that are taken, by steps or by scripts that lie there. */
    Set<String> versions() {
        Set<String> versions = new TreeSet<>();
        ledgers.values().forEach(ledger -> ledger.steps().forEach(step -> versions.add(step.version())));
        files.scripts()
                .values()
                .forEach(scripts -> scripts.keySet().forEach(file -> {
                    Versions.ofScript(file).ifPresent(versions::add);
                }));
        return versions;
    }

    /**
     * What is wrong with the ledgers that cannot be read, and between those that can.
     *
     * @param where the place of a link's definition, by its name
     */
    List<Problem> problems(Function<String, Location> where) {
        List<Problem> problems = new ArrayList<>();
        faults.forEach((id, fault) -> {
            List<Object> arguments = new ArrayList<>(List.of(files.ledger(id), fault.line()));
            arguments.addAll(fault.arguments());
            problems.add(Problem.of(fault.message(), where.apply(id), arguments.toArray()));
        });
        Map<String, Ledger> owners = new TreeMap<>();
        ledgers.values()
                .forEach(ledger -> ledger.steps().forEach(step -> {
                    Ledger other = owners.putIfAbsent(step.version(), ledger);
                    if (other != null) {
                        problems.add(twice(step.version(), other, ledger, where));
                        problems.add(twice(step.version(), ledger, other, where));
                    }
                }));
        return problems;
    }

    private Problem twice(String version, Ledger at, Ledger other, Function<String, Location> where) {
        Location location = where.apply(at.state().name());
        return Problem.of(Message.VERSION_TWICE, location, files.ledger(at.id()), files.ledger(other.id()), version);
    }
}
