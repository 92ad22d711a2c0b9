package shop.account;

/** A login; keyed by a property that is not called id, and whose name is reserved in SQL. */
public record Account(@Id String user, String name) {}
