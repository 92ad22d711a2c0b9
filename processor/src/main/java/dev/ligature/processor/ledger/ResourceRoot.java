package dev.ligature.processor.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds the folder of resources that belongs to a folder of classes. */
final class ResourceRoot {

    /** What the folders are called that tests are compiled to, or one on the way to them. */
    private static final Set<String> TESTS = Set.of("test-classes", "test");

    private ResourceRoot() {}

    /**
     * Walks up to the nearest folder with sources in the usual layout: {@code src/main/resources} in it, or
     * {@code src/test/resources} for the classes of tests; or that of another set of sources after which a folder on the way is
     * called, as those of Gradle are: {@code build/classes/java/testFixtures}. The resources themselves need not exist yet.
     *
     * @param classOutput where the compiler writes classes
     */
    static Optional<Path> above(Path classOutput) {
        Path absolute = classOutput.toAbsolutePath().normalize();
        for (Path folder = absolute; folder != null; folder = folder.getParent()) {
            Path sources = folder.resolve("src");
            Path set = sources.resolve(set(folder.relativize(absolute), sources));
            if (Files.isDirectory(set)) {
                return Optional.of(set.resolve("resources"));
            }
        }
        return Optional.empty();
    }

    /** The set of sources that a folder of classes, seen from the project, is of. */
    private static String set(Path classes, Path sources) {
        for (int i = classes.getNameCount() - 1; i >= 0; i--) {
            String part = classes.getName(i).toString();
            if (TESTS.contains(part) && Files.isDirectory(sources.resolve("test"))) {
                return "test";
            }
            if (!part.isEmpty() && isSet(sources.resolve(part))) {
                return part;
            }
        }
        return "main";
    }

    private static boolean isSet(Path folder) {
        return Files.isDirectory(folder.resolve("java")) || Files.isDirectory(folder.resolve("resources"));
    }
}
