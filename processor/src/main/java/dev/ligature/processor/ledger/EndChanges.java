package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.report.Message;
import java.util.EnumMap;
import java.util.Map;

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
        if (end.list() != was.list()) {
            cardinality(change, part, end.list());
        }
    }

    private static void cardinality(Change change, Part part, boolean list) {
        LinkState state = change.state();
        EndState end = (part == Part.LEFT ? state.left() : state.right()).with(list);
        String token = Consent.tighten(change.item(end.name()));
        if (!list && !change.consent().to(token)) {
            change.refuseAt(end.name(), Message.END_TIGHTENED, token);
            return;
        }
        Map<IndexRole, String> made = new EnumMap<>(IndexRole.class);
        SetCardinality.makes(part, list)
                .ifPresent(role -> made.put(
                        role,
                        change.names()
                                .choose(NewLink.wanted(
                                        role,
                                        state.table(),
                                        state.left().sql(),
                                        state.right().sql()))));
        change.step(new SetCardinality(part, end, made));
    }
}
