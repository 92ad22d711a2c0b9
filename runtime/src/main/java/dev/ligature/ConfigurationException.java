package dev.ligature;

import java.util.List;

/** A {@link Ligature} could not be built. All problems are named at once. */
public final class ConfigurationException extends LigatureException {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /** With every problem, each a sentence that says how to mend it. */
    public ConfigurationException(List<String> problems) {
        super(
                "Ligature cannot start:"
                        + String.join(
                                "", problems.stream().map(p -> "\n - " + p).toList()),
                null);
        this.problems = problems.toArray(String[]::new);
    }

    /** Every problem, each a sentence that says how to mend it. */
    public List<String> problems() {
        return List.of(problems);
    }
}
