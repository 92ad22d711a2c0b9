package dev.ligature.conformance.modules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that has ended.
 *
 * @param exit its exit code
 * @param output what it wrote, errors among the rest
 */
public record ChildProcess(int exit, String output) {

    /** Runs a command to its end. */
    public static ChildProcess run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new ChildProcess(process.waitFor(), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The command that runs a main class on the class path of the tests. */
    public static List<String> ofTests(Class<?> main, String... arguments) {
        return of(System.getProperty("java.class.path"), main, arguments);
    }

    /** The command that runs a main class on another class path. */
    public static List<String> of(String classPath, Class<?> main, String... arguments) {
        // soon ready rather than fast in the end
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The {@code java} of the JDK that runs the tests. */
    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
