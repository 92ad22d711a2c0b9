package dev.ligature.processor.report;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param message which
 * @param location where
 * @param arguments what the message's text is filled with
 */
public record Problem(Message message, Location location, List<String> arguments) {

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem. */
    public static Problem of(Message message, Location location, Object... arguments) {
        return new Problem(
                message,
                location,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The text with its id, such as {@code [LIG012] ...}. */
    public String text() {
        return "[" + message.id() + "] " + message.format(arguments);
    }
}
