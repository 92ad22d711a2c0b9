package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/** What scripts can be written for. */
final class Dialects {

    /** Those of a new catalog. */
    static final List<String> DEFAULTS = List.of("h2", "postgresql");

    private static final List<Dialect> ALL = List.of(new H2(), new MariaDb(), new PostgreSql(), new SQLite());

    private Dialects() {}

    /** All of them, sorted. */
    static List<String> names() {
        return ALL.stream().map(Dialect::name).toList();
    }

    static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }
}
