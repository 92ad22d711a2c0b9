package dev.ligature;

import java.time.Instant;
import java.util.Optional;

/**
 * One period in which two records were linked, with the columns that the link had at its end, or has now.
 *
 * @param link the link with its columns
 * @param createdAt when the period began, in microseconds
 * @param updatedAt when one of its columns last changed; {@code createdAt} if never
 * @param dismissedAt when it ended; empty while the link is live
 * @param reason why it ended; empty while the link is live
 */
public record Period<T>(
        T link, Instant createdAt, Instant updatedAt, Optional<Instant> dismissedAt, Optional<DismissReason> reason) {}
