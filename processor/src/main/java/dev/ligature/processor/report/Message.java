package dev.ligature.processor.report;

import java.util.List;

/**
 * Every message of the processor. The texts name the type and component, say what is wrong, what is allowed and how to
 * fix it. {@code %s} stands for the arguments in order.
 */
public enum Message {
    /** An option is unknown, relative, or has an unknown value. */
    WRONG_OPTION("LIG051", Severity.ERROR, "The compiler argument %s %s."),

    /** A definition differs from its ledger. */
    LEDGER_DIFFERS(
            "LIG060",
            Severity.ERROR,
            "%s %s%nTo write the migration, run: mvn compile -Dligature.mode=write%nThen review and commit the new files."),

    /** A ledger is unreadable, from a newer format, has conflict markers or a broken chain. */
    LEDGER_BROKEN("LIG061", Severity.ERROR, "%s:%s: %s"),

    /** A script is missing, was edited after sealing, or is in no ledger. */
    SCRIPT_BROKEN("LIG062", Severity.ERROR, "%s: %s"),

    /** A step loses data or may fail on it, and was not accepted. */
    STEP_NOT_ACCEPTED("LIG063", Severity.ERROR, "%s: %s"),

    /** A step is outside the closed set. */
    STEP_REFUSED("LIG064", Severity.ERROR, "%s: %s"),

    /** A link has a ledger and is no longer in the code. */
    LINK_GONE("LIG065", Severity.ERROR, "%s: %s"),

    /** A column is added that is neither nullable nor has a default. */
    COLUMN_WITHOUT_DEFAULT("LIG066", Severity.ERROR, "%s: %s");

    private final String id;
    private final Severity severity;
    private final String template;

    Message(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    /** The stable id, such as {@code LIG012}. */
    public String id() {
        return id;
    }

    /** Whether it fails the compilation. */
    public Severity severity() {
        return severity;
    }

    String format(List<String> arguments) {
        return template.formatted(arguments.toArray());
    }

    /** What a message does to the compilation. */
    public enum Severity {
        /** It fails. */
        ERROR,
        /** It goes on. */
        WARNING
    }
}
