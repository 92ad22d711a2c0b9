package dev.ligature.conformance.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdks {
    private Jdks() {}

    /** One of this feature version: that which runs, one named by a variable such as {@code JAVA_HOME_25}, or a neighbour. */
    static Optional<Path> find(int version) {
        Path running = Path.of(System.getProperty("java.home"));
        Stream<Path> named = Stream.of("JAVA_HOME_" + version, "JDK_" + version)
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .map(Path::of);
        return Stream.concat(Stream.concat(Stream.of(running), named), neighbours(running))
                .filter(home -> is(home, version))
                .findFirst();
    }

    private static Stream<Path> neighbours(Path home) {
        try (Stream<Path> folders = Files.list(home.getParent())) {
            List<Path> sorted = folders.sorted().toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean is(Path home, int version) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"" + version + "(\\..*)?\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
