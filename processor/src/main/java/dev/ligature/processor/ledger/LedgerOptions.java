package dev.ligature.processor.ledger;

import dev.ligature.processor.model.DiagramFormat;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The processor's options, parsed. An option that cannot be understood is a problem, and counts as not given.
 *
 * @param mode what to do
 * @param resources the absolute root of the resources; empty if it is to be looked for
 * @param dialects dialects to write scripts for, besides those that the catalog has already
 * @param accepted what the user agrees to
 * @param diagrams what to draw the catalog as
 * @param problems what is wrong with the options
 */
public record LedgerOptions(
        Mode mode,
        Optional<Path> resources,
        Set<String> dialects,
        Set<String> accepted,
        Set<DiagramFormat> diagrams,
        List<Problem> problems) {

    /** A list of tokens, separated by commas, as errors print them. */
    public static final String ACCEPT = "ligature.accept";

    /** {@code check}, {@code write} or {@code off}. */
    public static final String MODE = "ligature.mode";

    /** An absolute path. */
    public static final String RESOURCES = "ligature.resources";

    /** A list of dialects, separated by commas. */
    public static final String DIALECTS = "ligature.dialects";

    /** A list of formats, separated by commas. */
    public static final String DIAGRAM = "ligature.diagram";

    /** The names of all options. */
    public static final List<String> NAMES = List.of(ACCEPT, DIAGRAM, DIALECTS, MODE, RESOURCES);

    /** Copies the collections. */
    public LedgerOptions {
        dialects = Set.copyOf(dialects);
        accepted = Set.copyOf(accepted);
        diagrams = Collections.unmodifiableSet(new TreeSet<>(diagrams));
        problems = List.copyOf(problems);
    }

    /** Parses the options that the compiler was given; other libraries' options are passed over. */
    public static LedgerOptions of(Map<String, String> given) {
        return new Parser(given).parse();
    }

    /** Collects problems while parsing. */
    private static final class Parser {
        private static final String PREFIX = "ligature.";

        private final Map<String, String> given;
        private final List<Problem> problems = new ArrayList<>();

        /** Of an option without a value, compilers give none. */
        Parser(Map<String, String> given) {
            Map<String, String> values = new TreeMap<>(given);
            values.replaceAll((name, value) -> value == null ? "" : value);
            this.given = values;
        }

        LedgerOptions parse() {
            refuseUnknown();
            Mode mode = mode();
            Optional<Path> resources = resources();
            Set<String> dialects = list(DIALECTS);
            refuseOthers(DIALECTS, dialects, Dialects.names());
            Set<String> diagrams = list(DIAGRAM);
            refuseOthers(DIAGRAM, diagrams, DiagramFormat.names());
            Set<DiagramFormat> formats =
                    diagrams.stream().map(DiagramFormat::named).collect(Collectors.toSet());
            return new LedgerOptions(mode, resources, dialects, list(ACCEPT), formats, problems);
        }

        private void refuseUnknown() {
            given.keySet().stream()
                    .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                    .forEach(name -> problems.add(Problem.of(
                            Message.WRONG_OPTION, Location.none(), "-A" + name, "is unknown." + known(name))));
        }

        /** What all names begin with would make any two of them alike. */
        private static String known(String name) {
            List<String> endings = NAMES.stream()
                    .map(known -> known.substring(PREFIX.length()))
                    .toList();
            String meant = Nearest.to(name.substring(PREFIX.length()), endings)
                    .map(ending -> " Did you mean " + PREFIX + ending + "?")
                    .orElse("");
            return meant + " There are " + String.join(", ", NAMES);
        }

        private Mode mode() {
            String text = given.getOrDefault(MODE, "check");
            for (Mode mode : Mode.values()) {
                if (mode.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return mode;
                }
            }
            wrong(MODE, text, "is one of check, write, off");
            return Mode.CHECK;
        }

        private Optional<Path> resources() {
            String text = given.get(RESOURCES);
            if (text == null) {
                return Optional.empty();
            }
            try {
                Path path = Path.of(text);
                if (path.isAbsolute()) {
                    return Optional.of(path.normalize());
                }
            } catch (InvalidPathException e) {
                // said below
            }
            wrong(RESOURCES, text, "is an absolute path, since compilers run in any directory");
            return Optional.empty();
        }

        private Set<String> list(String option) {
            Set<String> entries = new TreeSet<>(
                    Arrays.asList(given.getOrDefault(option, "").strip().split("\\s*,\\s*")));
            entries.remove("");
            return entries;
        }

        private void refuseOthers(String option, Set<String> values, List<String> known) {
            values.removeIf(value -> {
                boolean wrong = !known.contains(value);
                if (wrong) {
                    wrong(option, value, "takes " + String.join(", ", known));
                }
                return wrong;
            });
        }

        private void wrong(String option, String value, String allowed) {
            problems.add(Problem.of(
                    Message.WRONG_OPTION,
                    Location.none(),
                    "-A" + option + "=" + value,
                    "is wrong: the option " + allowed));
        }
    }
}
