package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/** What differs from database to database in scripts. What they share is in {@link Script}. */
interface Dialect {

    /** All that scripts can be written for, sorted by name. */
    List<Dialect> ALL = List.of(new H2(), new PostgreSql());

    /** Those of a new catalog. */
    List<String> DEFAULTS = List.of("h2", "postgresql");

    static List<String> names() {
        return ALL.stream().map(Dialect::name).toList();
    }

    static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }

    /** The folder of its scripts. */
    String name();

    /** The type of a column. */
    String type(StoredType type);

    /** A value as an expression, whatever is in its text. */
    String literal(StoredType type, String canonical);

    /** A name that has to be quoted, given without quotes. */
    String quoted(String name);

    /**
     * What goes between the words and the name where something is made, such as {@code " if not exists"}: where tables are
     * made outside of transactions, a script that was cut off has to run again over what it has done. Empty elsewhere.
     */
    String ifMissing();

    /** The same where something is dropped, such as {@code " if exists"}. */
    String ifThere();

    /** What a step locks and for how long, for the head of its script; one line or more. */
    List<String> locks(Operation operation, LinkState before);
}
