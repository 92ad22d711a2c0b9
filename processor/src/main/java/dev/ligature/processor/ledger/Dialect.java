package dev.ligature.processor.ledger;

import java.util.List;

final class Dialect {
    private Dialect() {}

    static List<String> names() {
        return List.of("h2", "postgresql");
    }
}
