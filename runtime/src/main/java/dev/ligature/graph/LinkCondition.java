package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Node;
import java.util.List;

/**
 * Says conditions on a record that is elsewhere, and on the link over which it is reached, as conditions on the link's rows
 * alone: that their key is one of those that were asked for. Immutable.
 */
final class LinkCondition {

    private final KeySets.Keys keys;
    private final Node.Linked linked;
    private final Node name;
    private final Node row;
    private final boolean ownerIsHere;

    /**
     * @param linked the records
     * @param name what conditions call one of them
     * @param row the node of the link's rows
     * @param ownerIsHere whether the record from which these are reached is in the database of the link
     */
    LinkCondition(KeySets.Keys keys, Node.Linked linked, Node name, Node row, boolean ownerIsHere) {
        this.keys = keys;
        this.linked = linked;
        this.name = name;
        this.row = row;
        this.ownerIsHere = ownerIsHere;
    }

    /**
     * There is a record at the end of the row, and this is true of it.
     *
     * @throws UnsupportedQueryException if the condition cannot be taken apart
     */
    Condition of(Condition condition) {
        Condition ofRows = rows(condition);
        return provesRecord(condition)
                ? ofRows
                : ofRows.and(isOneOf(new Condition.Exists(new Node.Root(linked.source()))));
    }

    private Condition rows(Condition condition) {
        Uses uses = Uses.of(condition, name);
        if (uses.record() && !uses.others()) {
            return isOneOf(new Move(name, new Node.Root(linked.source())).of(condition));
        }
        if (!uses.record()) {
            if (!ownerIsHere && uses.around()) {
                throw Move.refusal(linked.source());
            }
            Node ofName = new Node.LinkRow(name, linked.link());
            return new Move(ofName, new Node.LinkRow(row, linked.link())).of(condition);
        }
        if (condition instanceof Condition.And and) {
            return rows(and.left()).and(rows(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return rows(or.left()).or(rows(or.right()));
        }
        if (condition instanceof Condition.Not not) {
            return rows(not.condition()).not();
        }
        throw Move.refusal(linked.source());
    }

    /** Whether a condition can be true only if the record is there. */
    private boolean provesRecord(Condition condition) {
        Uses uses = Uses.of(condition, name);
        if (!uses.record() || !uses.others()) {
            return uses.record();
        }
        if (condition instanceof Condition.And and) {
            return provesRecord(and.left()) || provesRecord(and.right());
        }
        return condition instanceof Condition.Or or && provesRecord(or.left()) && provesRecord(or.right());
    }

    private Condition isOneOf(Condition ofRecord) {
        return new Comparison(
                row,
                LinkRows.key(linked.link(), linked.side()),
                Operator.IN,
                List.copyOf(keys.of(linked.source(), ofRecord)));
    }
}
