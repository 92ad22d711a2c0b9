package dev.ligature.processor.read;

import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Problem;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The qualified names of annotated types, sorted. Names outlive a round of the compiler; elements do not.
 *
 * @param catalogs the catalogs
 * @param links the links
 * @param views the views
 */
public record Found(Set<String> catalogs, Set<String> links, Set<String> views) {

    /** Copies and sorts the names. */
    public Found {
        catalogs = sorted(catalogs);
        links = sorted(links);
        views = sorted(views);
    }

    /** Nothing. */
    public static Found nothing() {
        return new Found(Set.of(), Set.of(), Set.of());
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return catalogs.isEmpty() && links.isEmpty() && views.isEmpty();
    }

    /** All names. */
    public Stream<String> all() {
        return Stream.of(catalogs, links, views).flatMap(Set::stream);
    }

    /** Whether a name is among them. */
    public boolean contains(String name) {
        return all().anyMatch(name::equals);
    }

    /** A failure of the processor that has to do with no one of them: it is reported at the first, which is the catalog. */
    public Problem unexpected(Throwable failure) {
        String first = all().findFirst().orElse("");
        return Problem.unexpected(first.isEmpty() ? Location.none() : Location.of(first), first, failure);
    }

    /** These and others. */
    public Found and(Found others) {
        return new Found(both(catalogs, others.catalogs), both(links, others.links), both(views, others.views));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }
}
