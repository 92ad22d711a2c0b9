package dev.ligature.processor.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds the folder of resources that belongs to a folder of classes. */
final class ResourceRoot {

    /** The last part of the folders that Maven and Gradle compile tests to. */
    private static final Set<String> TESTS = Set.of("test-classes", "test");

    private ResourceRoot() {}

    /**
     * Walks up to the nearest folder with sources in the usual layout: {@code src/main/resources} in it, or
     * {@code src/test/resources} for the classes of tests. The resources themselves need not exist yet.
     *
     * @param classOutput where the compiler writes classes
     */
    static Optional<Path> above(Path classOutput) {
        Path absolute = classOutput.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        String kind = name != null && TESTS.contains(name.toString()) ? "test" : "main";
        for (Path folder = absolute; folder != null; folder = folder.getParent()) {
            Path sources = folder.resolve("src").resolve(kind);
            if (Files.isDirectory(sources)) {
                return Optional.of(sources.resolve("resources"));
            }
        }
        return Optional.empty();
    }
}
