package dev.ligature.processor.read;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value, or problems; never a value that is half built. Beside problems a value is for the rules alone, which are to
 * find at once what else is wrong.
 *
 * @param value what was read; empty if a problem prevents it
 * @param problems what is wrong; there can be some beside a value
 * @param <T> what is read
 */
record Reading<T>(Optional<T> value, List<Problem> problems) {

    Reading {
        problems = List.copyOf(problems);
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    /** And this problem, if it is one. */
    Reading<T> and(Optional<Problem> problem) {
        return new Reading<>(
                value, Stream.concat(problems.stream(), problem.stream()).toList());
    }

    /** The same, with its problems elsewhere. */
    Reading<T> at(Location elsewhere) {
        return new Reading<>(
                value, problems.stream().map(problem -> problem.at(elsewhere)).toList());
    }

    static <T> Reading<T> failed(Problem... problems) {
        return new Reading<>(Optional.empty(), List.of(problems));
    }
}
