package dev.ligature.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JVMs of their own, with the class path and the settings of this one. */
public final class ChildJvm {

    private ChildJvm() {}

    /** What starts a class with some options; what it says goes where this JVM's goes, unless its caller wants it. */
    public static ProcessBuilder of(List<String> options, Class<?> main, String... arguments) {
        return of(ClassPath.own(), options, main, arguments);
    }

    /** The same with another class path. */
    public static ProcessBuilder of(String classPath, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dorg.jooq.no-logo=true");
        command.add("-Dorg.jooq.no-tips=true");
        command.add("-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"));
        command.add("-classpath");
        command.add(classPath);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO();
    }
}
