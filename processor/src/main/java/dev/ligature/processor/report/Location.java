package dev.ligature.processor.report;

import java.util.Optional;

/**
 * Where a problem is, by names, so that it outlives a round.
 *
 * @param type the qualified name of the type; empty if the problem is nowhere in the source
 * @param member the name of a component, field or method of it
 * @param annotation the simple name of an annotation there
 * @param value the name of a value of the annotation
 */
public record Location(
        Optional<String> type, Optional<String> member, Optional<String> annotation, Optional<String> value)
        implements Comparable<Location> {

    /** Nowhere in the source. */
    public static Location none() {
        return new Location(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A type. */
    public static Location of(String type) {
        return new Location(Optional.of(type), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A component, field or method of a type. */
    public static Location of(String type, String member) {
        return new Location(Optional.of(type), Optional.of(member), Optional.empty(), Optional.empty());
    }

    /** An annotation here. */
    public Location at(String annotationName) {
        return new Location(type, member, Optional.of(annotationName), Optional.empty());
    }

    /** A value of an annotation here. */
    public Location at(String annotationName, String valueName) {
        return new Location(type, member, Optional.of(annotationName), Optional.of(valueName));
    }

    @Override
    public int compareTo(Location other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return type.orElse("") + '\0' + member.orElse("") + '\0' + annotation.orElse("") + '\0' + value.orElse("");
    }
}
