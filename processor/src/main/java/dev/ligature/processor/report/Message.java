package dev.ligature.processor.report;

import java.util.List;

/**
 * Every message of the processor. The texts name the type and component, say what is wrong, what is allowed and how to
 * fix it. {@code %s} stands for the arguments in order.
 */
public enum Message {
    /** A definition differs from its ledger. */
    LEDGER_DIFFERS("LIG060", Severity.ERROR, "%s");

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
