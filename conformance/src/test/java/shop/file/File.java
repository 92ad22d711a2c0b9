package shop.file;

import java.util.UUID;

/** A file, whose row is deleted, as the catalog says. */
public record File(UUID id, String name) {}
