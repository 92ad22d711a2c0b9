package dev.ligature.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes sources that stand in tests; package and name of each file come from its text. */
public final class Sources {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:record|class|interface|enum) (\\w+)");

    private Sources() {}

    /** Writes the files below a folder, and returns them. */
    public static List<Path> write(Path root, String... texts) {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            String folder = first(PACKAGE, text).replace('.', '/');
            Path file = root.resolve(folder).resolve(first(TYPE, text) + ".java");
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.add(file);
        }
        return files;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(text);
        }
        return matcher.group(1);
    }
}
