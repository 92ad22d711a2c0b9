package dev.ligature.processor.compiling;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The class path of the tests. */
public final class TestPath {

    /** One class of the runtime, of each library that comes with it, and of JPA, which is for entities. */
    private static final List<String> RUNTIME = List.of(
            "dev.ligature.Ref",
            "org.jooq.JSON",
            "org.reactivestreams.Publisher",
            "io.r2dbc.spi.R2dbcException",
            "org.jspecify.annotations.NullMarked",
            "jakarta.persistence.Entity",
            "javax.persistence.Entity");

    private TestPath() {}

    static String all() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** What users compile against: the runtime and what comes with it, and JPA. */
    public static List<Path> runtime() {
        return RUNTIME.stream().map(TestPath::locationOf).toList();
    }

    /** The jar or folder that a class comes from. */
    public static Path locationOf(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(className, e);
        }
    }
}
