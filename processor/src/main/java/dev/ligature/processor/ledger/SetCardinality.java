package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An end becomes a list or stops being one. Of a list on the right, records of the left can have many partners, so their
 * unique index goes; and the other way round. From the right end links are read by its unique index, or else by one of its own.
 *
 * @param side which end
 * @param end the end as it is from then on
 * @param made the names of the indexes that are made; those that go are known
 */
record SetCardinality(Part side, EndState end, Map<IndexRole, String> made) implements Operation {

    static final String LOOSEN = "loosen";
    static final String TIGHTEN = "tighten";

    SetCardinality {
        made = Map.copyOf(made);
    }

    /** The index that is made; empty if one only goes. */
    static Optional<IndexRole> makes(Part side, boolean list) {
        if (side == Part.LEFT) {
            return Optional.of(list ? IndexRole.INDEX_RIGHT : IndexRole.UNIQUE_RIGHT);
        }
        return list ? Optional.empty() : Optional.of(IndexRole.UNIQUE_LEFT);
    }

    /** The index that goes; empty if one only comes. */
    Optional<IndexRole> goes() {
        return makes(side, !end.list());
    }

    @Override
    public String kind() {
        return end.list() ? LOOSEN : TIGHTEN;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(Lines.end(side.word(), end)));
        made.forEach((role, name) -> lines.add(role.words() + " " + name));
        return lines;
    }

    @Override
    public String words() {
        return end.list() ? "make " + end.name() + " a list" : "make " + end.name() + " single";
    }

    @Override
    public LinkState apply(LinkState before) {
        LinkState after =
                side == Part.LEFT ? before.withEnds(end, before.right()) : before.withEnds(before.left(), end);
        return after.withIndexes(goes(), made);
    }

    @Override
    public Optional<String> script() {
        return Optional.of(kind() + "_" + Names.unquoted(end.sql()));
    }
}
