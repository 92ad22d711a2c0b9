package dev.ligature.processor.cases;

import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.TestPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of sources, and what is said about them. Files of {@code shared} are compiled too, except those that the folder
 * has itself.
 *
 * <p>Beside the sources: {@code expected.txt} lists the messages, {@code options.txt} the processor's options ({@code
 * ${case}} is the folder), {@code processors.txt} the classes of further processors. What is in {@code library} is compiled
 * first, and its classes are on the class path.
 *
 * @param id the message that the case is about, such as {@code LIG010}
 * @param name what the case is about
 * @param folder where its files are
 */
public record Case(String id, String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/cases").toAbsolutePath();
    private static final Path SHARED = ROOT.resolve("shared");
    private static final String LIBRARY = "library";
    private static final Path OUTPUT = Path.of("target/cases").toAbsolutePath();

    /** All cases, sorted; each folder {@code LIG010-end-after-column/bad} or {@code good} is one. */
    public static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (Path folder : folders(ROOT)) {
            String[] name = folder.getFileName().toString().split("-", 2);
            if (name.length == 2) {
                folders(folder).forEach(kind -> cases.add(new Case(name[0], name[1] + "/" + kind.getFileName(), kind)));
            }
        }
        return cases;
    }

    private static List<Path> folders(Path root) {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the case is of what is right. */
    public boolean isGood() {
        return folder.getFileName().toString().equals("good");
    }

    /** The sources, by their paths below the root. */
    public Map<String, Path> sources() {
        Map<String, Path> sources = new TreeMap<>(javaFiles(SHARED));
        sources.putAll(javaFiles(folder));
        return sources;
    }

    /** The sources of the case alone. */
    public Map<String, Path> ownSources() {
        return javaFiles(folder);
    }

    private static Map<String, Path> javaFiles(Path root) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(root.resolve(LIBRARY)))
                    .forEach(file -> files.put(relative(root, file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether the sources are a module. */
    public boolean isModular() {
        return ownSources().containsKey("module-info.java");
    }

    /** Compiles the sources, those of the library first, and returns all that was said of the others. */
    public List<Said> compile(Compiler compiler) {
        Map<String, Path> sources = sources();
        Path output = OUTPUT.resolve(compiler + "/" + id + "-" + name);
        Folders.empty(output);
        List<Path> path = new ArrayList<>(TestPath.runtime());
        path.addAll(library(compiler, output));
        return compiler.compile(new Compilation(
                List.copyOf(sources.values()),
                path,
                isModular(),
                output.resolve("classes"),
                options(),
                lines("processors.txt")));
    }

    private List<Path> library(Compiler compiler, Path output) {
        Path library = folder.resolve(LIBRARY);
        if (!Files.exists(library)) {
            return List.of();
        }
        Path classes = output.resolve(LIBRARY);
        List<Path> files = List.copyOf(javaFiles(library).values());
        compiler.compile(
                new Compilation(files, TestPath.runtime(), false, classes, List.of("-Aligature.mode=off"), List.of()));
        return List.of(classes);
    }

    private List<String> options() {
        List<String> given = lines("options.txt").stream()
                .map(line -> line.replace("${case}", folder.toString()))
                .toList();
        return given.isEmpty() ? List.of("-Aligature.mode=off") : given;
    }

    /** What is to be said. */
    public List<String> expected() {
        return lines("expected.txt");
    }

    /** Replaces what is to be said. */
    public void rewrite(List<String> said) {
        try {
            Path file = folder.resolve("expected.txt");
            if (said.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, String.join("\n", said) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String fileName) {
        Path file = folder.resolve(fileName);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message as it is expected: its id, and where it points, such as {@code LIG010 shop/links/ProductBrand.java 8}. */
    public String text(Said said) {
        String id = said.id().orElseThrow();
        if (said.file().isEmpty()) {
            return id;
        }
        return id + " " + relative(Path.of(said.file())) + " " + said.line();
    }

    private String relative(Path file) {
        if (file.startsWith(ROOT)) {
            return relative(file.startsWith(SHARED) ? SHARED : folder, file);
        }
        return "generated " + file.getFileName();
    }

    @Override
    public String toString() {
        return id + "-" + name;
    }
}
