package dev.ligature.conformance.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A modular application, compiled by javac with the processor and started by {@code java -p}: it migrates, links and reads.
 */
class ModularAppTest {
    private static final Path SOURCES = Path.of("src/test/resources/modular-app");

    /** The application's module: classes, and the resources that the processor wrote. */
    @TempDir
    private static Path module;

    @BeforeAll
    static void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-d",
                module.toString(),
                "--module-path",
                Libraries.path(Libraries.APPLICATION),
                "--processor-path",
                Libraries.path(Libraries.PROCESSOR),
                "-Aligature.mode=write",
                "-Aligature.resources=" + module));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        int exit =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        assertThat(exit).as(output.toString()).isZero();
    }

    @ParameterizedTest(name = "on JDK {0}")
    @ValueSource(ints = {17, 25})
    void allOnTheModulePath(int jdk) {
        List<Path> modulePath = new ArrayList<>(Libraries.APPLICATION);
        modulePath.addAll(Libraries.FLYWAY);
        tellsItsStory(run(jdk, modulePath, List.of()));
    }

    @ParameterizedTest(name = "on JDK {0}")
    @ValueSource(ints = {17, 25})
    void flywayOnTheClassPath(int jdk) {
        tellsItsStory(run(jdk, Libraries.APPLICATION, Libraries.FLYWAY));
    }

    @Test
    void withoutFlywayTheErrorSaysHowToMendIt() {
        ChildProcess run = run(Runtime.version().feature(), Libraries.APPLICATION, List.of());
        assertThat(run.exit()).isOne();
        assertThat(run.output())
                .contains("dev.ligature.ConfigurationException")
                .contains("migrate() runs the scripts with Flyway, which is not there")
                .contains("start java with --add-modules flyway.core");
    }

    private static void tellsItsStory(ChildProcess run) {
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output())
                .containsPattern(
                        "ran \\[V1__lock_stripes\\.sql, V2__journal\\.sql, V\\d{14}__product_brand_create\\.sql\\]")
                .contains("CREATED")
                .contains("Brand brand_456")
                .contains("Acme makes Rain jacket");
    }

    private static ChildProcess run(int jdk, List<Path> libraries, List<Path> classPath) {
        Optional<Path> home = Jdks.find(jdk);
        assumeTrue(home.isPresent(), "there is no JDK " + jdk + " here");
        assumeTrue(jdk >= Libraries.JDK_OF_JOOQ, "this jOOQ needs a newer JDK than " + jdk);
        List<Path> modulePath = new ArrayList<>(libraries);
        modulePath.add(module);
        List<String> command = new ArrayList<>(List.of(
                home.orElseThrow().resolve("bin/java").toString(),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-p",
                Libraries.path(modulePath)));
        if (!classPath.isEmpty()) {
            command.addAll(List.of("-cp", Libraries.path(classPath)));
        }
        if (libraries.containsAll(Libraries.FLYWAY)) {
            Libraries.JACKSON.ifPresent(module -> command.addAll(List.of("--add-modules", module)));
        }
        command.addAll(List.of("-m", "modular.app/modular.Main", "jdbc:h2:mem:modular;DB_CLOSE_DELAY=-1"));
        return ChildProcess.run(command);
    }
}
