package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.spi.Node;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a condition speaks of.
 *
 * @param record of the record of some name, or of what is reached from it
 * @param row of the link over which that record was reached
 * @param around of anything else
 */
record Uses(boolean record, boolean row, boolean around) {

    private static final Uses NOTHING = new Uses(false, false, false);

    static Uses of(Condition condition, Node name) {
        return new Search(name).of(condition);
    }

    /** Whether it speaks of anything but the record. */
    boolean others() {
        return row || around;
    }

    private Uses and(Uses other) {
        return new Uses(record || other.record, row || other.row, around || other.around);
    }

    /** Goes through a condition. Not safe for use by several threads. */
    private static final class Search {

        private final Node name;
        private final Set<Node.Each> inside = new HashSet<>();
        private Uses found = NOTHING;

        Search(Node name) {
            this.name = name;
        }

        Uses of(Condition condition) {
            Leaves.forEach(condition, this::leaf);
            return found;
        }

        private void leaf(Condition condition) {
            if (condition instanceof Condition.Any any) {
                list(any.each(), any.condition());
            } else if (condition instanceof Condition.Count count) {
                list(count.each(), count.condition());
            } else if (condition instanceof Condition.Exists exists) {
                found = found.and(use(exists.node()));
            } else {
                found = found.and(use(((Condition.Comparison) condition).node()));
            }
        }

        private void list(Node.Each each, Condition condition) {
            found = found.and(use(each.of()));
            inside.add(each);
            of(condition);
        }

        /** An element of a list inside the condition counts as where the list begins. */
        private Uses use(Node node) {
            boolean overRow = false;
            for (Node at = node; ; at = Objects.requireNonNull(at.from())) {
                if (at.equals(name)) {
                    return new Uses(!overRow, overRow, false);
                }
                if (at instanceof Node.Root || (at instanceof Node.Each each && !inside.contains(each))) {
                    return new Uses(false, false, true);
                }
                overRow = at instanceof Node.LinkRow row && row.reached().equals(name);
            }
        }
    }
}
