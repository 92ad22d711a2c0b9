package shop.label;

import java.time.LocalDate;

/** A word that is stuck to things; deleted softly, on a day. */
public record Label(String id, LocalDate deletedAt) {}
