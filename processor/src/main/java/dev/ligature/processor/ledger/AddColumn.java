package dev.ligature.processor.ledger;

import dev.ligature.processor.model.Names;
import java.util.List;
import java.util.Optional;

/** Adds a column to both tables. */
record AddColumn(ColumnState column) implements Operation {

    static final String KIND = "add";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> lines() {
        return List.of(Lines.column(column));
    }

    @Override
    public String words() {
        return "add column " + column.words();
    }

    @Override
    public LinkState apply(LinkState before) {
        return before.withColumn(column);
    }

    @Override
    public Optional<String> script() {
        return Optional.of("add_" + Names.unquoted(column.sql()));
    }
}
