package dev.ligature.processor.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The code knows a retired column or link again.
 *
 * @param part a column, or the link
 * @param name its name
 */
record Revive(Part part, String name) implements Operation {

    static final String KIND = "revive";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of(part.word() + " " + name);
    }

    @Override
    public String words() {
        return "take " + part.word() + " " + name + " back as it was (no SQL)";
    }

    @Override
    public LinkState apply(LinkState before) {
        return part == Part.LINK
                ? before.with(Presence.LIVE)
                : before.withColumns(c -> c.name().equals(name) ? c.with(Presence.LIVE) : c);
    }

    @Override
    public Optional<String> script() {
        return Optional.empty();
    }
}
