package dev.ligature.processor.ledger;

import dev.ligature.processor.ledger.Plan.PlannedLink;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the databases of a catalog can hold its links. */
final class Limits {

    private Limits() {}

    /**
     * What they cannot hold of a link, as it will be or as it was: scripts of a dialect that comes later begin with what it
     * was first.
     *
     * @param type the link in the code
     * @param location where that is
     */
    static List<Problem> problems(PlannedLink link, Set<String> dialects, String type, Location location) {
        List<LinkState> states = new ArrayList<>(link.ledger().states());
        states.add(link.after());
        return dialects.stream()
                .map(dialect -> Dialects.named(dialect).orElseThrow())
                .flatMap(dialect -> states.stream()
                        .flatMap(state -> dialect.excesses(state).stream())
                        .distinct()
                        .map(excess -> problem(excess, dialect, type, location)))
                .toList();
    }

    private static Problem problem(Excess excess, Dialect dialect, String type, Location location) {
        String subject = excess.column().map(column -> type + "." + column).orElse(type);
        Location place = excess.column()
                .flatMap(column -> location.type().map(owner -> Location.of(owner, column)))
                .orElse(location);
        return Problem.of(Message.BEYOND_DATABASE, place, subject, dialect.name(), excess.why());
    }
}
