package dev.ligature.processor.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One step of a ledger.
 *
 * @param version the UTC timestamp, such as {@code 20261123101500}
 * @param after the seal of the step before it; empty for the first
 * @param operation what it does
 * @param scripts the scripts that it wrote, sorted by dialect and name
 */
record Step(String version, Optional<String> after, Operation operation, List<Seal> scripts) {

    static final String STEP = "step ";
    static final String AFTER = "after ";
    static final String NOTHING = "nothing";
    static final String SCRIPT = "script ";
    static final String SEAL = "seal ";

    Step {
        scripts = scripts.stream()
                .sorted(Comparator.comparing(Seal::dialect).thenComparing(Seal::file))
                .toList();
    }

    /** What its seal is of: all lines but the seal, without the blanks before them. */
    List<String> sealed() {
        List<String> lines = new ArrayList<>();
        lines.add(STEP + version + " " + operation.kind());
        lines.add(AFTER + after.orElse(NOTHING));
        lines.addAll(operation.lines());
        scripts.forEach(script -> lines.add(script.line()));
        return lines;
    }

    /** Its seal in this ledger. */
    String seal(String id) {
        return Seals.ofStep(id, sealed());
    }

    /** The name of its scripts, the same in every dialect; empty if it has none of its own. */
    Optional<String> file() {
        return operation.script().isEmpty() || scripts.isEmpty()
                ? Optional.empty()
                : Optional.of(scripts.get(0).file());
    }
}
