package dev.ligature.processor.ledger;

import dev.ligature.processor.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * The code knows a column or the link no more; its data stays.
 *
 * @param part a column, or the link
 * @param name its name
 * @param relaxed the name in SQL of the column that may be null from then on, since nobody gives it a value; empty for all
 *     others
 */
record Retire(Part part, String name, Optional<String> relaxed) implements Operation {

    static final String KIND = "retire";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of(
                part.word() + " " + name + relaxed.map(sql -> " null " + sql).orElse(""));
    }

    @Override
    public String words() {
        return "retire " + part.word() + " " + name + " (its data stays)";
    }

    @Override
    public LinkState apply(LinkState before) {
        return part == Part.LINK
                ? before.with(Presence.RETIRED)
                : before.withColumns(c -> c.name().equals(name) ? c.retire() : c);
    }

    @Override
    public Optional<String> script() {
        return relaxed.map(sql -> KIND + "_" + Names.unquoted(sql));
    }
}
