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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of sources, and what is said about them. Files of {@code shared} are compiled too, except those that the folder
 * has itself.
 *
 * <p>Beside the sources: {@code expected.txt} lists the messages, {@code options.txt} the processor's options ({@code
 * ${case}} is the folder, {@code ${shared}} that of {@code shared}, where a history is), {@code processors.txt} the classes
 * of further processors. What is in {@code library} and {@code library2} is compiled first, with options of its own, and its classes are
 * on the class path.
 *
 * @param id the message that the case is about, such as {@code LIG010}
 * @param name what the case is about
 * @param folder where its files are
 */
public record Case(String id, String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/cases").toAbsolutePath();
    private static final Path SHARED = ROOT.resolve("shared");

    /** Messages that quote a compiler's own words. */
    private static final Set<String> HAS_TEXT_OF_COMPILER = Set.of("LIG098", "LIG099");

    private static final String MODULE = "module-info.java";
    private static final List<String> LIBRARIES = List.of("library", "library2");
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

    /** What the case is about, in words. */
    public String title() {
        String words = name.substring(0, name.indexOf('/')).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
                    .filter(file -> LIBRARIES.stream().noneMatch(library -> file.startsWith(root.resolve(library))))
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
        return ownSources().containsKey(MODULE);
    }

    /** Compiles the sources, those of libraries first, and returns all that was said of the others. */
    public List<Said> compile(Compiler compiler) {
        Map<String, Path> sources = sources();
        Path output = OUTPUT.resolve(compiler + "/" + id + "-" + name);
        Folders.empty(output);
        List<Path> path = new ArrayList<>(TestPath.runtime());
        path.addAll(libraries(compiler, output));
        return compiler.compile(new Compilation(
                List.copyOf(sources.values()), path, isModular(), output, options(), lines("processors.txt")));
    }

    /** Compiles the libraries, each beside those before it. */
    private List<Path> libraries(Compiler compiler, Path output) {
        List<Path> classes = new ArrayList<>();
        for (String library : LIBRARIES) {
            Path sources = folder.resolve(library);
            if (Files.exists(sources)) {
                List<Path> path = new ArrayList<>(TestPath.runtime());
                path.addAll(classes);
                List<String> given = lines(library + "/options.txt");
                Map<String, Path> files = javaFiles(sources);
                Compilation compilation = new Compilation(
                        List.copyOf(files.values()),
                        path,
                        files.containsKey(MODULE),
                        output.resolve(library),
                        given.isEmpty() ? List.of("-Aligature.mode=off") : given,
                        List.of());
                compiler.compile(compilation);
                classes.add(compilation.classes());
            }
        }
        return classes;
    }

    /** The options of the processor that the case is about, if it is about options. */
    public List<String> givenOptions() {
        return lines("options.txt");
    }

    private List<String> options() {
        List<String> given = givenOptions().stream()
                .map(line -> line.replace("${case}", folder.toString()).replace("${shared}", SHARED.toString()))
                .toList();
        return given.isEmpty() ? List.of("-Aligature.mode=off") : given;
    }

    /** What is to be said. */
    public List<Expected> expected() {
        return lines("expected.txt").stream().map(Expected::parse).toList();
    }

    /** Replaces what is to be said. */
    public void rewrite(List<Expected> said) {
        Path file = folder.resolve("expected.txt");
        String text = said.stream().map(one -> one + "\n").collect(Collectors.joining());
        try {
            if (said.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, text);
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

    /** A message as it is expected. */
    public Expected expected(Said said) {
        String id = said.id().orElseThrow();
        String place = said.file().isEmpty() ? "" : relative(Path.of(said.file())) + " " + said.line();
        String text = said.text().substring(said.text().indexOf(id) + id.length() + "] ".length());
        // javac indents lines after the first
        text = text.replaceAll("\\n *", "\n");
        return new Expected(id, place, HAS_TEXT_OF_COMPILER.contains(id) ? "" : withoutFolders(text));
    }

    private String withoutFolders(String text) {
        return text.replace(folder.toString(), "${case}").replace(SHARED.toString(), "${shared}");
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
