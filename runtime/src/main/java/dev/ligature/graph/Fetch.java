package dev.ligature.graph;

import dev.ligature.LigatureException;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Work;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of roots: runs the statements for what the roots ask for, in the order of the plan, and puts what they give
 * into the roots. Rows of one list stand together, so each list is made when its last row has passed. For one run.
 */
final class Fetch {

    private final Reads reads;
    private final Statements statements;
    private final ViewPlan plan;
    private final Request request;
    private final Budget budget;
    private final Lists lists;

    /**
     * @param reads runs a statement in a database
     * @param budget how many rows there may be
     */
    Fetch(Reads reads, Statements statements, ViewPlan plan, Request request, Budget budget) {
        this.reads = reads;
        this.statements = statements;
        this.plan = plan;
        this.request = request;
        this.budget = budget;
        this.lists = Lists.of(plan.separate().size());
    }

    /** Collects the keys of records whose lists other statements read. */
    Lists lists() {
        return lists;
    }

    /** Reads the roots, as drafts where {@link #finished} has more to read, and their places in the order if those are asked for. */
    Found roots(Scope scope, Shape shape) throws SQLException {
        Statement statement = statements.get(plan, request, shape, () -> statement(scope, plan, request, shape));
        int places = request.isPlaced() ? Keyed.places(plan, request) : 0;
        Found found = new Found(new ArrayList<>(Lists.FEW), places > 0 ? new ArrayList<>() : List.of());
        rows(scope, statement, shape, budget, cells -> roots(cells, places, found));
        return found;
    }

    private void roots(Cells cells, int places, Found found) throws SQLException {
        RootRows rows = new RootRows(new Row(cells, plan.rows().readers(), lists, budget), plan, places);
        for (Object root = rows.next(); root != null; root = rows.next()) {
            found.views().add(begun(root));
            if (places > 0) {
                found.places().add(rows.place());
            }
        }
    }

    /** A root that was read: a view, or a draft of one if {@link #finish} has more to read. */
    Object begun(Object root) {
        return Draft.finishedIf(plan.separate().isEmpty(), root, lists);
    }

    /** The statement for the roots. */
    static Statement statement(Scope scope, ViewPlan plan, Request request, Shape shape) {
        return new RootSql(scope.dialect(), plan, request, shape.operands()).fetch();
    }

    /** Reads what the roots still lack. */
    Found finished(Found roots) throws SQLException {
        return plan.separate().isEmpty() ? roots : new Found(finish(roots.views()), roots.places());
    }

    /** The views of roots that were read; without those that are not there. */
    List<Object> finish(List<Object> roots) throws SQLException {
        if (plan.separate().isEmpty()) {
            return roots;
        }
        for (int list = 0; list < plan.separate().size(); list++) {
            if (!lists.wanted(list).isEmpty()) {
                read(list);
            }
        }
        lists.finish();
        List<Object> views = new ArrayList<>(roots.size());
        for (Object root : roots) {
            Object view = Draft.finish(root, lists);
            if (view != null) {
                views.add(view);
            }
        }
        return views;
    }

    /** The views of roots that are objects. */
    List<Object> objects(Collection<?> roots) throws SQLException {
        Found found = new Found(new ArrayList<>(roots.size()), List.of());
        roots(new ObjectCells(roots, plan.rows()), 0, found);
        return finish(found.views());
    }

    private void read(int number) throws SQLException {
        ListPlan list = plan.separate().get(number);
        Set<Object> owners = lists.wanted(number);
        if (list.rows().home() instanceof Home.InDatabase database) {
            reads.in(database, scope -> {
                read(scope, number, owners);
                return Boolean.TRUE;
            });
        } else {
            Home.InSource source = (Home.InSource) list.rows().home();
            List<Object> models = models(source, (ModelType<?, ?>) list.hop().source(), owners, request.withDeleted());
            elements(new ObjectCells(models, list.rows()), number);
        }
    }

    private void read(Scope scope, int number, Set<Object> owners) throws SQLException {
        ListPlan list = plan.separate().get(number);
        Listing listing = request.list(list);
        ListSql sql = new ListSql(scope.dialect(), list, listing, owners.size(), request.withDeleted());
        Shape shape = Shape.ofList(scope.dialect(), list, listing, owners, request.withDeleted());
        Statement statement = statements.get(
                list,
                shape.text(),
                () -> Statement.of(scope.dialect(), sql.query(), list.rows().cells()));
        rows(scope, statement, shape, budget, cells -> elements(cells, number));
        if (list.isByKey() && listing.isByRecord()) {
            lists.rank(number);
        }
    }

    private void elements(Cells cells, int number) throws SQLException {
        ListPlan list = plan.separate().get(number);
        Row row = new Row(cells, list.rows().readers(), lists, budget);
        RowKey owner = new RowKey(new int[] {list.owner()});
        List<Object> elements = new ArrayList<>();
        Object last = null;
        while (row.next()) {
            if (owner.isNew(row)) {
                put(number, last, elements);
                last = owner.single();
            }
            Object element = list.element().read(row, row.get(list.key()));
            if (element != null) {
                elements.add(element);
            }
        }
        put(number, last, elements);
    }

    private void put(int number, @Nullable Object owner, List<Object> elements) {
        if (owner != null) {
            lists.put(number, owner, List.copyOf(elements));
            elements.clear();
        }
    }

    /** Runs a statement. */
    static void rows(Scope scope, Statement statement, Shape shape, Budget budget, Reading reading)
            throws SQLException {
        try (OpenRows rows = statement.open(scope.connection(), shape.operands(), 0, budget.maxRows())) {
            reading.read(rows);
        } catch (Row.UnreadableRow e) {
            throw e.error();
        }
    }

    /**
     * The models with these keys that a source has and that are not deleted, where that matters.
     *
     * @throws LigatureException if the source gives others
     */
    static List<Object> models(Home.InSource source, ModelType<?, ?> type, Set<Object> keys, boolean withDeleted) {
        List<Object> models = new ArrayList<>(keys.size());
        Set<Object> given = new HashSet<>();
        for (Object model : source.source().byKeys(Collections.unmodifiableSet(keys))) {
            Object key = model == null ? null : ObjectCells.key(type, model);
            boolean asked = key != null && keys.contains(key);
            if (!asked || !given.add(key)) {
                throw new LigatureException(
                        "%s was asked for each %s of some keys once, and gave %s"
                                .formatted(
                                        source.name(),
                                        type.name(),
                                        model == null ? "null" : asked ? "one twice" : "one that has none of these"),
                        null);
            }
            if (withDeleted || !ObjectCells.isDeleted(type, model)) {
                models.add(model);
            }
        }
        return models;
    }

    /**
     * What a query found; {@link Query} keeps others from changing it.
     *
     * @param views in their order
     * @param places the place of each in the order, if asked for
     */
    record Found(List<Object> views, List<@Nullable Object[]> places) {}

    /** Runs work in a database. */
    @FunctionalInterface
    interface Reads {
        <R> R in(Home.InDatabase home, Work<R> work) throws SQLException;
    }

    /** Goes through rows. */
    @FunctionalInterface
    interface Reading {
        void read(Cells cells) throws SQLException;
    }
}
