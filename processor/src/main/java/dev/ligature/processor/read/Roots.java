package dev.ligature.processor.read;

import java.util.Set;

/**
 * The types that a compiler was given to compile, without those that were generated; incremental builds give it class files too.
 *
 * @param names the qualified names of the outermost types
 */
public record Roots(Set<String> names) {

    /** Copies. */
    public Roots {
        names = Set.copyOf(names);
    }

    /** Whether a type is one of them, or is in one. */
    public boolean have(String type) {
        for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
            if (names.contains(type.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
