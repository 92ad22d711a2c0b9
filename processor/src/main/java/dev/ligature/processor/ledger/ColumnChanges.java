package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Operation.Part;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What changed of a link's own columns. */
final class ColumnChanges {

    private final Change change;

    /** Columns of which a problem says enough. */
    private final Set<String> refused = new HashSet<>();

    private ColumnChanges(Change change) {
        this.change = change;
    }

    static void find(Change change) {
        ColumnChanges columns = new ColumnChanges(change);
        change.link().columns().forEach(columns::rename);
        change.link().columns().forEach(columns::compareOrAdd);
        change.state().columns().forEach(columns::gone);
    }

    private void rename(ColumnDefinition column) {
        String former = column.formerly();
        Optional<ColumnState> present = change.state().column(column.name());
        if (former.isEmpty() || present.isPresent()) {
            boolean moved = isLive(former) && !defined(former);
            if (moved && present.filter(ColumnState::isRetired).isPresent()) {
                change.refuseAt(column.name(), Message.FORMERLY_RETIRED, former, column.name());
                refused.addAll(List.of(column.name(), former));
            }
            return;
        }
        if (change.state().column(former).isEmpty()) {
            change.refuseAt(column.name(), Message.FORMERLY_UNKNOWN, former, known(former));
        } else if (defined(former)) {
            change.refuseAt(column.name(), Message.FORMERLY_IN_USE, former);
        } else {
            change.step(new Rename(Part.COLUMN, former, column.name()));
        }
    }

    private boolean isLive(String name) {
        return change.state().column(name).filter(c -> !c.isRetired()).isPresent();
    }

    private String known(String former) {
        List<String> names =
                change.state().columns().stream().map(ColumnState::name).toList();
        List<String> gone = names.stream().filter(name -> !defined(name)).toList();
        return names.isEmpty() ? "" : " It has " + String.join(", ", names) + "." + Nearest.question(former, gone);
    }

    private boolean defined(String name) {
        return change.link().columns().stream().anyMatch(c -> c.name().equals(name));
    }

    private void compareOrAdd(ColumnDefinition column) {
        Optional<ColumnState> was = change.state().column(column.name());
        if (refused.contains(column.name())) {
            return;
        }
        if (was.isPresent()) {
            compare(column, was.get());
        } else if (!column.optional()) {
            change.refuseAt(column.name(), Message.COLUMN_WITHOUT_DEFAULT);
        } else {
            String sql = free(column.sql());
            change.step(new AddColumn(NewLink.column(column, sql, change.state().table(), change.names())));
        }
    }

    /** A column that was renamed in Java has kept the name that a new one would have. */
    private String free(String sql) {
        TakenNames taken = new TakenNames();
        taken.take(change.state().left().sql());
        taken.take(change.state().right().sql());
        change.state().columns().forEach(column -> taken.take(column.sql()));
        String wanted = Names.unquoted(sql);
        String chosen = taken.choose(wanted);
        return chosen.equals(wanted) ? sql : chosen;
    }

    private void compare(ColumnDefinition column, ColumnState was) {
        StoredType type = StoredType.of(column.type());
        boolean wider = type.widens(was.type());
        if (!wider && !type.holdsTheSameAs(was.type())) {
            change.refuseAt(
                    column.name(), Message.COLUMN_TYPE_CHANGED, was.type().text(), type.text());
        } else if (column.nullable() != was.nullable()) {
            Message message = was.isRetired() ? Message.RETIRED_NULLABLE : Message.NULLABILITY_CHANGED;
            change.refuseAt(column.name(), message, was.nullable());
        } else if (!column.defaultValue().equals(was.defaultValue())) {
            String former = was.defaultValue()
                    .map(text -> "the default " + Quoted.shown(text))
                    .orElse("no default");
            change.refuseAt(column.name(), Message.DEFAULT_CHANGED, former);
        } else {
            if (was.isRetired()) {
                change.step(new Revive(Part.COLUMN, column.name()));
            }
            if (wider) {
                change.step(new WidenColumn(was.with(Presence.LIVE).of(type)));
            }
        }
    }

    private void gone(ColumnState was) {
        if (defined(was.name()) || refused.contains(was.name())) {
            return;
        }
        String retire = Consent.retire(change.item(was.name()));
        String drop = Consent.drop(change.item(was.name()));
        if (change.consent().to(drop)) {
            change.step(new Drop(Part.COLUMN, was.name(), was.sql()));
        } else if (!was.isRetired() && change.consent().to(retire)) {
            boolean relaxed = !was.nullable() && was.defaultValue().isEmpty();
            change.step(new Retire(Part.COLUMN, was.name(), relaxed ? Optional.of(was.sql()) : Optional.empty()));
        } else if (!was.isRetired()) {
            change.refuse(Message.COLUMN_GONE, was.name(), was.name(), retire, drop);
        }
    }
}
