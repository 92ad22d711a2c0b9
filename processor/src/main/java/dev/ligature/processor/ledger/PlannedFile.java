package dev.ligature.processor.ledger;

import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param path where
 * @param content all of it
 */
public record PlannedFile(Path path, String content) {}
