package shop.task;

import java.time.LocalDateTime;

/** What is to be done; deleted softly, at a time without a zone. */
public record Task(Long id, String title, LocalDateTime deletedAt) {}
