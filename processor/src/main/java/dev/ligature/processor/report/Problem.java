package dev.ligature.processor.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param message which
 * @param location where
 * @param arguments what the message's text is filled with
 */
public record Problem(Message message, Location location, List<String> arguments) {

    private static final int TRACE = 5;

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem. */
    public static Problem of(Message message, Location location, @Nullable Object... arguments) {
        return new Problem(
                message, location, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The processor's own failure at an element, with the place in its code. */
    public static Problem unexpected(Location location, String element, Throwable failure) {
        String trace = Arrays.stream(failure.getStackTrace())
                .limit(TRACE)
                .map(frame -> "at " + frame)
                .collect(Collectors.joining(" "));
        return of(Message.UNEXPECTED, location, element, failure, trace);
    }

    /** The same elsewhere. */
    public Problem at(Location elsewhere) {
        return new Problem(message, elsewhere, arguments);
    }

    /** The text with its id, such as {@code [LIG012] ...}. */
    public String text() {
        return "[" + message.id() + "] " + message.format(arguments);
    }
}
