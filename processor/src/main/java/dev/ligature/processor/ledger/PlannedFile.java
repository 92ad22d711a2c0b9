package dev.ligature.processor.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file to be written.
 *
 * @param path where
 * @param before what has to be there; empty if the file is new
 * @param content all of it
 */
public record PlannedFile(Path path, Optional<String> before, String content) {

    /** A file that must not exist yet. */
    static PlannedFile added(Path path, String content) {
        return new PlannedFile(path, Optional.empty(), content);
    }

    /** Writes the file: at any moment it is there as a whole, as before, or not at all. */
    void write() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file");
        }
        refuseOther();
        Files.createDirectories(folder);
        Path temporary = folder.resolve(path.getFileName() + CatalogFiles.TEMPORARY);
        Files.write(temporary, content.getBytes(UTF_8));
        try {
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Another compiler may have written since the plan was made. */
    private void refuseOther() throws IOException {
        Optional<String> present = Files.exists(path) ? Optional.of(CatalogFiles.content(path)) : Optional.empty();
        if (!present.equals(before)) {
            throw new FileAlreadyExistsException(path.toString(), null, "it changed while the compiler ran");
        }
    }
}
