package shop.person;

/** Somebody, whom only their module can delete. */
public record Person(PersonId id, String name) {}
