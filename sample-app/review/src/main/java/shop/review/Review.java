package shop.review;

import java.time.Instant;

/**
 * What somebody says of something.
 *
 * @param rating from 1 to 5
 * @param deletedAt since when it is not shown any more; null while it is
 */
public record Review(Long id, String text, int rating, Instant deletedAt) {}
