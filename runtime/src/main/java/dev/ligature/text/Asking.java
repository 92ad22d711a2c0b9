package dev.ligature.text;

import dev.ligature.InvalidQueryException;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked from one root: follows paths by their names, as far as they exist, are allowed, and are not too long.
 * Immutable.
 *
 * @param root where paths begin
 * @param allowed the paths that may be asked, with {@code *} for all properties at the end; empty if all may
 */
public record Asking(Schema schema, Source root, Optional<Set<String>> allowed, Limits limits) {

    private static final int MOST_CHARACTERS = 1_000;

    static final String ALL = "*";
    private static final String DOT = ".";

    /** A path that was followed: its steps, each with its name, and where they lead. */
    record Followed(List<String> names, List<Place.Step> steps, Place end) {

        String child(String name) {
            return names.isEmpty() ? name : String.join(DOT, names) + DOT + name;
        }
    }

    /** The parts of a text. */
    static List<String> parts(@Nullable String path) {
        if (path == null) {
            throw new InvalidQueryException("A path is missing", null);
        }
        if (path.length() > MOST_CHARACTERS) {
            throw new InvalidQueryException("The path %s is too long".formatted(Names.quoted(path)), null);
        }
        return List.of(path.split("\\.", -1));
    }

    /** The root itself. */
    Followed start() {
        return new Followed(List.of(), List.of(), new Place(root, null));
    }

    /**
     * Follows the names of aliases from a place on.
     *
     * @throws InvalidQueryException if one does not exist, or may not be asked
     */
    Followed follow(Followed from, List<String> aliases) {
        Followed at = from;
        for (String alias : aliases) {
            at = step(at, alias);
        }
        return at;
    }

    /** Whether a property at a place may be asked. */
    boolean isAllowed(Followed at, String column) {
        return allowed.isEmpty()
                || allowed.get().contains(at.child(column))
                || allowed.get().contains(at.child(ALL));
    }

    /** The error for what is not at a place, or may not be asked there. */
    InvalidQueryException unknown(Followed at, String name) {
        List<String> known = new ArrayList<>();
        at.end().columns().stream().filter(column -> isAllowed(at, column)).forEach(known::add);
        at.end().steps(schema).stream().filter(step -> leadsOn(at, step)).forEach(known::add);
        return new InvalidQueryException(
                "%s has no %s.%s".formatted(at.end().source().name(), Names.quoted(name), Names.question(name, known)),
                null);
    }

    private Followed step(Followed at, String alias) {
        Optional<Place.Step> found = at.end().step(schema, alias).filter(step -> leadsOn(at, alias));
        if (found.isEmpty()) {
            throw at.end().column(alias).filter(column -> isAllowed(at, alias)).isPresent()
                    ? new InvalidQueryException(
                            "%s of %s is a property, from which no path leads on"
                                    .formatted(alias, at.end().source().name()),
                            null)
                    : unknown(at, alias);
        }
        Place.Step step = found.get();
        List<String> names = and(at.names(), alias);
        List<Place.Step> steps = and(at.steps(), step);
        long links =
                steps.stream().filter(one -> one instanceof Place.Step.Linked).count();
        if (links > limits.depth()) {
            throw new InvalidQueryException(
                    "The path %s follows more than %d links".formatted(String.join(DOT, names), limits.depth()), null);
        }
        return new Followed(names, steps, end(step));
    }

    private static Place end(Place.Step step) {
        if (step instanceof Place.Step.Linked linked) {
            return new Place(linked.way().target(), linked.way().link());
        }
        return step instanceof Place.Step.End end
                ? new Place(end.target(), null)
                : new Place(((Place.Step.Row) step).link(), null);
    }

    /** Whether anything may be asked at the end of a step. */
    private boolean leadsOn(Followed at, String step) {
        String way = at.child(step) + DOT;
        return allowed.isEmpty() || allowed.get().stream().anyMatch(path -> path.startsWith(way));
    }

    private static <T> List<T> and(List<? extends T> all, T next) {
        List<T> more = new ArrayList<>(all);
        more.add(next);
        return List.copyOf(more);
    }
}
