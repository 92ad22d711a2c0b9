package dev.ligature.processor.ledger;

import dev.ligature.processor.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * A column takes more than it did.
 *
 * @param column as it is from then on
 */
record WidenColumn(ColumnState column) implements Operation {

    static final String KIND = "widen";

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
        return "widen column " + column.words();
    }

    @Override
    public LinkState apply(LinkState before) {
        return before.withColumns(c -> c.name().equals(column.name()) ? column : c);
    }

    @Override
    public Optional<String> script() {
        return Optional.of("widen_" + Names.unquoted(column.sql()));
    }
}
