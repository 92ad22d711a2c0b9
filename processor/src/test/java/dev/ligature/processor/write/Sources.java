package dev.ligature.processor.write;

import dev.ligature.processor.cases.Folders;
import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.TestPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of sources below {@code golden}, to be compiled together. */
final class Sources {

    private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();

    /** As many errors as there are; javac's warnings are on already. */
    private static final List<String> OF_JAVAC = List.of("-Xmaxerrs", "1000");

    private static final List<String> OF_ECJ =
            List.of("-maxProblems", "1000", "-warn:+unused,raw,unchecked,deprecation,static-access,semicolon");

    private final List<Path> folders;
    private final Path output;

    private Sources(List<Path> folders, Path output) {
        this.folders = folders;
        this.output = output;
    }

    /** The sources of these folders, such as {@code shop/source}. */
    static Sources of(String... names) {
        return new Sources(
                Stream.of(names).map(GOLDEN::resolve).toList(),
                Path.of("target/golden").toAbsolutePath().resolve(names[names.length - 1]));
    }

    static Path golden(String name) {
        return GOLDEN.resolve(name);
    }

    /** Compiles them with the processor, and returns all that was said. */
    List<Said> compile(Compiler compiler) throws IOException {
        Path output = output(compiler);
        Folders.empty(output);
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(files(folder).values());
        }
        List<String> all = new ArrayList<>(List.of("-Aligature.mode=off", "-Aligature.diagram=mermaid,svg"));
        all.addAll(compiler == Compiler.ECJ ? OF_ECJ : OF_JAVAC);
        return compiler.compile(new Compilation(files, TestPath.runtime(), false, output, all, List.of()));
    }

    /** The text of every file that was generated, except classes, by its path. */
    Map<String, String> generated(Compiler compiler) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : List.of("classes", "generated")) {
            for (Map.Entry<String, Path> file :
                    files(output(compiler).resolve(folder)).entrySet()) {
                texts.put(file.getKey(), Files.readString(file.getValue()));
            }
        }
        return texts;
    }

    Path output(Compiler compiler) {
        return output.resolve(compiler.name());
    }

    /** The files below a folder that are not classes, sorted by their paths in it. */
    static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                }
            }
        }
        return files;
    }
}
