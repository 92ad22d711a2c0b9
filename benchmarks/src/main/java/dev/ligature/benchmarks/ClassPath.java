package dev.ligature.benchmarks;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jars of this JVM. */
final class ClassPath {

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

    /** The versions of what figures depend on. */
    static List<String> versions() {
        List<String> versions = new ArrayList<>();
        for (String name : MEASURED) {
            Pattern jar = Pattern.compile(Pattern.quote(name) + "-(\\d.*)\\.jar");
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Matcher matcher = jar.matcher(new File(entry).getName());
                if (matcher.matches()) {
                    versions.add(name + " " + matcher.group(1));
                }
            }
        }
        return versions;
    }
}
