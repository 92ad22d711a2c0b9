package dev.ligature.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The class path of this JVM. */
public final class ClassPath {

    private static final List<String> MEASURED = List.of(
            "postgresql",
            "HikariCP",
            "jooq",
            "flyway-core",
            "hibernate-core",
            "spring-data-jdbc",
            "spring-jdbc",
            "jimmer-sql",
            "doma-core",
            "micronaut-data-jdbc",
            "ebean-core",
            "mapstruct-processor",
            "auto-value");

    private ClassPath() {}

    /** As it is. */
    public static String own() {
        return System.getProperty("java.class.path");
    }

    /** The same with the classes of each folder in a jar, because CDS archives no classes from folders. */
    public static String packed(Path into) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> jars = new ArrayList<>();
        for (String entry : own().split(File.pathSeparator)) {
            if (entry.isEmpty() || !Files.isDirectory(Path.of(entry))) {
                jars.add(entry);
                continue;
            }
            String packed = into.resolve("classes" + jars.size() + ".jar").toString();
            if (jar.run(System.out, System.err, "--create", "--file", packed, "-C", entry, ".") != 0) {
                throw new IllegalStateException("No jar could be made of " + entry);
            }
            jars.add(packed);
        }
        return String.join(File.pathSeparator, jars);
    }

    /** The versions of what figures depend on. */
    static List<String> versions() {
        List<String> versions = new ArrayList<>();
        for (String name : MEASURED) {
            Pattern jar = Pattern.compile(Pattern.quote(name) + "-(\\d.*)\\.jar");
            for (String entry : own().split(File.pathSeparator)) {
                Matcher matcher = jar.matcher(new File(entry).getName());
                if (matcher.matches()) {
                    versions.add(name + " " + matcher.group(1));
                }
            }
        }
        return versions;
    }
}
