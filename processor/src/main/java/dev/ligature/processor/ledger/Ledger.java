package dev.ligature.processor.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history of one link's tables, sound from the first step to the last.
 *
 * @param id the name of its file: the link's first name, unless another ledger has that
 * @param steps the steps in order, the first of which creates the tables
 */
record Ledger(String id, List<Step> steps) {

    /** The number of this format; raised only when an older version would misread a ledger. */
    static final int FORMAT = 1;

    static final String HEADER = "ligature ledger ";
    static final String ID = "id ";

    Ledger {
        steps = List.copyOf(steps);
    }

    /** The state after the last step. */
    LinkState state() {
        return stateBefore(steps.size());
    }

    /** The state before the step of this index, from 1. */
    LinkState stateBefore(int step) {
        LinkState state = created();
        for (Step done : steps.subList(1, step)) {
            state = done.operation().apply(state);
        }
        return state;
    }

    /** The state after each step. */
    List<LinkState> states() {
        List<LinkState> states = new ArrayList<>();
        for (Step step : steps) {
            states.add(states.isEmpty() ? created() : step.operation().apply(states.get(states.size() - 1)));
        }
        return states;
    }

    /** The state after the first step. */
    LinkState created() {
        return ((CreateLink) steps.get(0).operation()).created();
    }

    /** Each dialect's script by its name; of two seals of one script the later holds. */
    Map<String, Seal> scripts() {
        Map<String, Seal> latest = new LinkedHashMap<>();
        steps.forEach(step -> step.scripts().forEach(seal -> latest.put(seal.dialect() + "/" + seal.file(), seal)));
        return latest;
    }

    Ledger with(Step added) {
        List<Step> all = new ArrayList<>(steps);
        all.add(added);
        return new Ledger(id, all);
    }

    /** The seal of the last step; empty if there is none yet. */
    Optional<String> lastSeal() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).seal(id));
    }

    /** A new file's first lines. */
    static String header(String id) {
        return """
                %s%d
                %s%s

                # The history of one link's tables, written by the compiler. Steps are appended and never changed:
                # they say what databases already went through.
                """.formatted(HEADER, FORMAT, ID, id);
    }

    /** A step as it is appended to the file. */
    static String text(String id, Step step) {
        StringBuilder text = new StringBuilder("\n");
        List<String> lines = step.sealed();
        text.append(lines.get(0)).append('\n');
        lines.subList(1, lines.size())
                .forEach(line -> text.append("  ").append(line).append('\n'));
        return text.append("  ")
                .append(Step.SEAL)
                .append(step.seal(id))
                .append('\n')
                .toString();
    }
}
