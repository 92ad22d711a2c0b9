package dev.ligature.processor.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the tables. */
record CreateLink(LinkState created) implements Operation {

    static final String KIND = "create";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("link " + created.name());
        lines.add("table " + created.table());
        created.archive().ifPresent(archive -> lines.add("archive " + archive));
        lines.add(Lines.end("left", created.left()));
        lines.add(Lines.end("right", created.right()));
        created.columns().forEach(column -> lines.add(Lines.column(column)));
        created.indexes().forEach((role, name) -> lines.add(role.words() + " " + name));
        return lines;
    }

    @Override
    public String words() {
        return "create table " + created.table()
                + created.archive()
                        .map(archive -> " and its archive " + archive)
                        .orElse("");
    }

    /** The tables alone are new; a former state there is none. */
    @Override
    public LinkState apply(LinkState before) {
        return created;
    }

    @Override
    public Optional<String> script() {
        return Optional.of(KIND);
    }
}
