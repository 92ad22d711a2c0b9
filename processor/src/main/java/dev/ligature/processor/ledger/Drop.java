package dev.ligature.processor.ledger;

import dev.ligature.processor.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * A column or the link's tables are deleted, with their data.
 *
 * @param part a column, or the link
 * @param name its name
 * @param sql the name of the column or of the table
 */
record Drop(Part part, String name, String sql) implements Operation {

    static final String KIND = "drop";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of(part.word() + " " + name + " sql " + sql);
    }

    @Override
    public String words() {
        return "drop " + part.word() + " " + name + " with its data";
    }

    @Override
    public LinkState apply(LinkState before) {
        return part == Part.LINK ? before.with(Presence.DROPPED) : before.withoutColumn(name);
    }

    @Override
    public Optional<String> script() {
        return Optional.of(part == Part.LINK ? KIND : KIND + "_" + Names.unquoted(sql));
    }
}
