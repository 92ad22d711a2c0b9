package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The columns of a link's table have different names, and none that Ligature needs itself. */
final class Columns implements Rule {

    private static final Set<String> OWN =
            new TreeSet<>(Set.of("created_at", "updated_at", "dismissed_at", "reason", "deletion_id"));

    /** What PostgreSQL calls columns of every table, in quotes too; see its documentation, <i>System Columns</i>. */
    private static final Set<String> OF_POSTGRESQL =
            new TreeSet<>(Set.of("cmax", "cmin", "ctid", "tableoid", "xmax", "xmin"));

    /** A component and its column. */
    private record Named(String component, String sql) {}

    @Override
    public List<Problem> check(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        set.withTables().forEach(link -> check(set, link, problems));
        return problems;
    }

    private static void check(Declarations set, LinkDefinition link, List<Problem> problems) {
        List<Named> all = new ArrayList<>();
        link.ends().forEach(end -> all.add(new Named(end.name(), end.sql())));
        set.columnNames(link).forEach(column -> all.add(new Named(column, Names.literal(Names.own(column)))));
        String type = link.type().simpleName();
        all.stream()
                .filter(column -> OWN.contains(column.sql()) || OF_POSTGRESQL.contains(column.sql()))
                .forEach(column -> problems.add(Problem.of(
                        Message.COLUMN_NAME_RESERVED,
                        at(link, column),
                        type,
                        column.component(),
                        column.sql(),
                        String.join(", ", OWN),
                        String.join(", ", OF_POSTGRESQL))));
        Pairs.each(all, (one, other) -> {
            if (one.sql().equals(other.sql())) {
                problems.add(taken(link, one, other));
                problems.add(taken(link, other, one));
            }
        });
    }

    private static Problem taken(LinkDefinition link, Named at, Named other) {
        String type = link.type().simpleName();
        return Problem.of(
                Message.COLUMN_NAME_TAKEN, at(link, at), type, at.component(), type, other.component(), at.sql());
    }

    private static Location at(LinkDefinition link, Named column) {
        return Location.of(link.type().qualifiedName(), column.component());
    }
}
