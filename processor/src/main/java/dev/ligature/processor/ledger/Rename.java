package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/** Something has another name in Java; its name in the database stays. */
record Rename(Part part, String from, String to) implements Operation {

    static final String KIND = "rename";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of(part.word() + " " + from + " to " + to);
    }

    @Override
    public String words() {
        return "rename " + part.word() + " " + from + " to " + to + " (in Java alone; no SQL)";
    }

    @Override
    public LinkState apply(LinkState before) {
        return switch (part) {
            case LINK -> before.named(to);
            case LEFT -> before.withEnds(before.left().named(to), before.right());
            case RIGHT -> before.withEnds(before.left(), before.right().named(to));
            case COLUMN -> before.withColumns(c -> c.name().equals(from) ? c.named(to) : c);
        };
    }

    @Override
    public Optional<String> script() {
        return Optional.empty();
    }
}
