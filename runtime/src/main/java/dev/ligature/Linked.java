package dev.ligature;

import java.time.Instant;

/**
 * A live link as it stands in the database.
 *
 * @param link the link with its columns
 * @param createdAt when it was created, in microseconds
 * @param updatedAt when one of its columns last changed; {@code createdAt} if never
 */
public record Linked<T>(T link, Instant createdAt, Instant updatedAt) {}
