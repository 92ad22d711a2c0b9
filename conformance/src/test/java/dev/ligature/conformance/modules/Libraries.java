package dev.ligature.conformance.modules;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the class path that the tests run with. */
final class Libraries {
    /** What an application needs to compile and run, Flyway left out. */
    static final List<Path> APPLICATION = List.of(
            own("runtime"), jar("jooq-"), jar("jspecify-"), jar("reactive-streams-"), jar("r2dbc-spi-"), jar("h2-"));

    /** Flyway and whatever comes with it. */
    static final List<Path> FLYWAY = entries()
            .filter(path -> name(path).matches("(flyway|jackson|gson)-.*"))
            .toList();

    /** What Flyway before 13 calls and, having no module of its own, cannot require. */
    static final Optional<String> JACKSON = FLYWAY.stream()
            .map(Libraries::name)
            .filter(jar -> jar.startsWith("jackson-databind-"))
            .map(jar ->
                    jar.startsWith("jackson-databind-2.") ? "com.fasterxml.jackson.databind" : "tools.jackson.databind")
            .findFirst();

    /** 3.19 is the last line of jOOQ for 17. */
    static final int JDK_OF_JOOQ = name(jar("jooq-")).startsWith("jooq-3.19.") ? 17 : 21;

    /** What stands on a user's processor path. */
    static final List<Path> PROCESSOR = List.of(own("processor"));

    private Libraries() {}

    /** As the tools take it. */
    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(String prefix) {
        return first(prefix, entries().filter(path -> name(path).startsWith(prefix)));
    }

    /** A module of this build: its folder of classes, or its jar, depending on how far the build goes. */
    private static Path own(String module) {
        String jar = "ligature-" + module + "-";
        return first(
                module,
                entries()
                        .filter(path -> path.endsWith(Path.of(module, "target", "classes"))
                                || name(path).startsWith(jar)));
    }

    private static Path first(String wanted, Stream<Path> found) {
        return found.findFirst()
                .orElseThrow(() -> new AssertionError(wanted + " is not in " + System.getProperty("java.class.path")));
    }

    private static Stream<Path> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
