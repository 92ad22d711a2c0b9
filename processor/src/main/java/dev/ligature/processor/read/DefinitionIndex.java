package dev.ligature.processor.read;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A file beside the classes that names all annotated types, so that a compiler that is given one changed file knows the
 * others. It says only where to look: what is gone by then is passed over.
 */
public final class DefinitionIndex {

    private static final String FILE = "META-INF/ligature/index";
    private static final String CATALOG = "catalog ";
    private static final String LINK = "link ";
    private static final String VIEW = "view ";

    private final Found before;
    private final FileObject file;

    private DefinitionIndex(Found before, FileObject file) {
        this.before = before;
        this.file = file;
    }

    /**
     * Reads the file that an earlier compilation has left, if it did.
     *
     * @throws IOException if a new one cannot be written
     */
    public static DefinitionIndex open(Filer filer) throws IOException {
        Found before = parse(content(filer));
        return new DefinitionIndex(before, filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE));
    }

    /** There is no way to ask whether the file is there, and compilers differ in what they throw if it is not. */
    private static String content(Filer filer) {
        try (Reader reader =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE).openReader(true)) {
            StringBuilder content = new StringBuilder();
            char[] buffer = new char[4096];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                content.append(buffer, 0, read);
            }
            return content.toString();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private static Found parse(String content) {
        return new Found(names(content, CATALOG), names(content, LINK), names(content, VIEW));
    }

    private static Set<String> names(String content, String kind) {
        return content.lines()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of earlier compilations. */
    public Found before() {
        return before;
    }

    /** Where the compiler writes classes; empty if that is no path of the default file system. */
    public Optional<Path> classOutput() {
        try {
            Path path = Path.of(file.toUri());
            return Optional.of(path.resolve("../../..").normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Writes the file anew. */
    public void write(Found found) throws IOException {
        try (Writer writer = file.openWriter()) {
            write(writer, CATALOG, found.catalogs());
            write(writer, LINK, found.links());
            write(writer, VIEW, found.views());
        }
    }

    private static void write(Writer writer, String kind, Collection<String> names) throws IOException {
        for (String name : names) {
            writer.write(kind + name + "\n");
        }
    }
}
