package dev.ligature.processor.compiling;

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

    /** One of this feature version: named by a variable such as {@code JAVA_HOME_25}, or beside the one that runs. */
    static Optional<Path> find(int version) {
        return Stream.concat(named(version), neighbours())
                .filter(home -> isJdk(home, version))
                .findFirst();
    }

    private static Stream<Path> named(int version) {
        return Stream.of("JAVA_HOME_" + version, "JAVA_HOME_" + version + "_X64", "JDK_" + version, "JAVA_HOME")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .map(Path::of);
    }

    private static Stream<Path> neighbours() {
        try (Stream<Path> folders =
                Files.list(Path.of(System.getProperty("java.home")).getParent())) {
            List<Path> sorted = folders.sorted().toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJdk(Path home, int version) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.exists(home.resolve("bin/javac"))) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"" + version + "(\\..*)?\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
