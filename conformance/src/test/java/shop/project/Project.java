package shop.project;

import java.time.Instant;

/** What people work on; deleted softly. */
public record Project(String id, String name, Instant deletedAt) {}
