package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Rename;
import dev.ligature.processor.ledger.Operation.Rename.Part;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.report.Message;

/** What changed of a link's ends. */
final class EndChanges {

    private EndChanges() {}

    static void find(Change change) {
        EndDefinition left = change.link().left();
        EndDefinition right = change.link().right();
        EndState wasLeft = change.state().left();
        EndState wasRight = change.state().right();
        if (left.name().equals(wasRight.name()) && right.name().equals(wasLeft.name())) {
            change.refuse(Message.ENDS_SWAPPED, wasLeft.name(), wasRight.name());
            return;
        }
        compare(change, Part.LEFT, left, wasLeft);
        compare(change, Part.RIGHT, right, wasRight);
    }

    private static void compare(Change change, Part part, EndDefinition end, EndState was) {
        if (!end.name().equals(was.name())) {
            if (!end.formerly().equals(was.name())) {
                change.refuseAt(end.name(), Message.END_CHANGED, was.name(), was.name());
                return;
            }
            change.step(new Rename(part, was.name(), end.name()));
        }
        StoredType key = StoredType.ofKey(end.model().key().type());
        if (!key.equals(was.key())) {
            change.refuseAt(end.name(), Message.KEY_TYPE_CHANGED, was.key().text(), key.text());
        }
        cardinality(change, end, was);
    }

    private static void cardinality(Change change, EndDefinition end, EndState was) {
        if (end.list() != was.list()) {
            change.refuseAt(end.name(), end.list() ? Message.END_LOOSENED : Message.END_TIGHTENED);
        }
    }
}
