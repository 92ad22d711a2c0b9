package dev.ligature.processor.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The sources of an application.
 *
 * @param seed what it was made of
 * @param valid whether nothing should be wrong with it
 * @param files the texts by path
 */
record Application(long seed, boolean valid, SortedMap<String, String> files) {

    boolean isModular() {
        return files.containsKey("module-info.java");
    }

    /** Writes the files below a folder, and returns them. */
    List<Path> write(Path folder) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            try {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written.add(path);
        }
        return written;
    }

    @Override
    public String toString() {
        return (valid ? "valid" : "broken") + " application of seed " + seed;
    }
}
