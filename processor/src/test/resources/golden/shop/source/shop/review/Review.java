package shop.review;

import java.time.Instant;

/** Deleted softly. */
public record Review(Long id, int rating, String text, Integer customerId, Instant deletedAt) {}
