package shop.person;

/** Identifies a {@link Person}. */
public record PersonId(String value) {}
