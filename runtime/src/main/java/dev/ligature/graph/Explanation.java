package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.LinkType;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says in words what a query does: its statements, and how the database means to run the first. */
final class Explanation {

    private final ViewPlan plan;
    private final Request request;
    private final boolean keySets;
    private final Function<Home.InDatabase, Session> sessions;
    private final StringBuilder text = new StringBuilder(512);

    /**
     * @param request what is asked of the database of the roots
     * @param asked what was asked
     */
    Explanation(ViewPlan plan, Request request, Request asked, Function<Home.InDatabase, Session> sessions) {
        this.plan = plan;
        this.request = request;
        this.keySets = !request.conditions().equals(asked.conditions());
        this.sessions = sessions;
    }

    String text() {
        if (keySets) {
            text.append("Conditions on what is in other databases were asked there first, for keys.\n\n");
        }
        String roots = plan.rows().hops().first().source().name();
        heading(1, "every " + roots + " asked for, with what is joined to it", plan.home());
        if (plan.home() instanceof Home.InDatabase database) {
            sessions.apply(database).<Boolean>statement(scope -> {
                root(scope);
                return true;
            });
        }
        int number = 2;
        for (ListPlan list : plan.separate()) {
            heading(number++, what(list), list.rows().home());
            if (list.rows().home() instanceof Home.InDatabase database) {
                sessions.apply(database).<Boolean>statement(scope -> {
                    list(scope.dialect(), list);
                    return true;
                });
            }
        }
        return text.toString();
    }

    private static String what(ListPlan list) {
        Hop hop = list.hop();
        if (list.isByKey()) {
            return "every " + hop.source().name() + " by the keys that were found";
        }
        LinkType<?, ?, ?> link = hop.link();
        return "the %s of all of these at once, over %s"
                .formatted(link.end(hop.side()).alias(), link.name());
    }

    private void heading(int number, String what, Home home) {
        text.append(number == 1 ? "" : "\n")
                .append(number)
                .append(". ")
                .append(what)
                .append(", from ")
                .append(home.name())
                .append('\n');
    }

    private void root(Scope scope) throws SQLException {
        Shape shape = Shape.of(Purpose.FETCH, plan, request);
        Statement statement = Fetch.statement(scope, plan, request, shape);
        indented(statement.sql());
        try (OpenRows open = statement.explain(scope.connection(), shape.operands())) {
            text.append("   which ").append(scope.dialect().product()).append(" means to run so:\n");
            while (open.rows().next()) {
                indented(row(open.rows()));
            }
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(rows.getString(i)));
        }
        return String.join(" | ", values);
    }

    private void list(Dialect dialect, ListPlan list) {
        Listing listing = request.list(list);
        ListSql sql = new ListSql(dialect, list, listing, 1, request.withDeleted());
        indented(Statement.of(dialect, sql.query(), list.rows().cells()).sql());
    }

    private void indented(String lines) {
        lines.lines().forEach(line -> text.append("   ").append(line).append('\n'));
    }
}
