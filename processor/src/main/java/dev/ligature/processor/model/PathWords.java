package dev.ligature.processor.model;

import java.util.Set;

/** The words of generated path types: each property, alias, end and column is a method there. */
public final class PathWords {

    /** Methods without parameters that every path has; a second one of the name would not compile. */
    private static final Set<String> RESERVED = Set.of(
            // of the runtime's RecordPath
            "isLinked",
            "isNotLinked",
            // of java.lang.Object
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private PathWords() {}

    /** Whether a property, alias, end or column of this name could have no method in a path type. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }
}
