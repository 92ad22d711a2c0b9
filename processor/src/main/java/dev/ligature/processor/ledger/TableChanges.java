package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.report.Message;

/** What changed of a link as a whole. */
final class TableChanges {

    private TableChanges() {}

    static void find(Change change) {
        LinkDefinition link = change.link();
        LinkState was = change.state();
        if (was.presence() == Presence.RETIRED) {
            change.step(new Revive(Part.LINK, was.name()));
        }
        if (!link.name().equals(was.name())) {
            change.step(new Rename(Part.LINK, was.name(), link.name()));
        }
        LinkState created = change.ledger().created();
        boolean named = isNamed(link.table(), link.name()) || isNamed(created.table(), created.name());
        if (named && !link.table().equals(was.table())) {
            change.refuse(Message.TABLE_CHANGED, was.table(), link.table(), Names.unquoted(was.table()));
        }
        if (link.archive().isPresent() != was.archive().isPresent()) {
            boolean archive = was.archive().isPresent();
            change.refuse(Message.ARCHIVE_CHANGED, archive, archive);
        }
    }

    /** Whether a table is called otherwise than after the link; one that is called so follows no renaming of the link. */
    private static boolean isNamed(String table, String link) {
        return !Names.unquoted(table).equals(Names.shorten(link));
    }
}
