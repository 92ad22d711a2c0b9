package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What a view shows, joined to the tables by which roots are selected, or to the page of them. For one statement. */
final class ShownTables {

    private final Dialect dialect;
    private final ViewPlan plan;
    private final Request request;
    private final Hops all;
    private final Joins known;
    private final List<Hop> hops;
    private final @Nullable Param<Long> limit;
    private final List<Sorting> ofList = new ArrayList<>();
    private @Nullable ListTable cut;

    /**
     * @param all the records of the statement
     * @param known how the statement says what it has selected
     * @param hops the records that it shows besides
     * @param limit how many elements the list has that is joined, if it is cut
     */
    ShownTables(
            Dialect dialect,
            ViewPlan plan,
            Request request,
            Hops all,
            Joins known,
            List<Hop> hops,
            @Nullable Param<Long> limit) {
        this.dialect = dialect;
        this.plan = plan;
        this.request = request;
        this.all = all;
        this.known = known;
        this.hops = hops;
        this.limit = limit;
    }

    /** Joins it. To be called before what follows. */
    Table<?> joined(Table<?> selected) {
        Joins outside = new Joins(this::field, known.withDeleted());
        Table<?> from = selected;
        for (Hop hop : hops) {
            if (cut == null
                    && limit != null
                    && hop == plan.joined().orElseThrow().hop()) {
                ListTable table = cut(hop);
                cut = table;
                from = table.left(from, known.known().apply(hop.start()), limit);
                ofList.addAll(table.sortings());
            } else if (cut == null || !cut.has(hop)) {
                from = outside.left(from, hop);
            }
        }
        return cut == null ? ordered(from, outside) : from;
    }

    /** The order of the roots, and then that of the list that is joined. */
    List<Sorting> sortings(List<Sorting> ofRoots) {
        List<Sorting> both = new ArrayList<>(ofRoots);
        both.addAll(ofList);
        return both;
    }

    /** What the view reads. */
    List<Field<Object>> fields() {
        return plan.rows().cells().stream().map(this::field).toList();
    }

    private Field<Object> field(Cell cell) {
        return cut != null && cut.has(cell.hop())
                ? cut.field(cell)
                : known.known().apply(cell);
    }

    private ListTable cut(Hop elements) {
        List<Cell> exported = new ArrayList<>(plan.rows().cells());
        hops.forEach(hop -> exported.add(hop.start()));
        Listing listing = request.list(plan.joined().orElseThrow());
        return new ListTable(dialect, all, elements, listing, Joins.plain(request.withDeleted()), exported);
    }

    /** The elements of a list stand together, as those of one root do. */
    private Table<?> ordered(Table<?> selected, Joins outside) {
        Table<?> from = selected;
        if (plan.joined().isPresent()) {
            ListPlan list = plan.joined().get();
            Orders elements = Orders.ofList(
                    all, list.hop(), request.list(list), list.hop().linkedKey());
            for (Hop hop : elements.hops()) {
                if (!hops.contains(hop)) {
                    from = outside.left(from, hop);
                }
            }
            ofList.addAll(elements.sortings());
        }
        return from;
    }
}
