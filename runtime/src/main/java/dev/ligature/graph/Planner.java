package dev.ligature.graph;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans a view: walks through its components, depth first, and decides which statement reads what.
 *
 * <p>One list is joined to the statement of the roots, so that a view with one list takes one statement: the first of the
 * root's own, since a list of a linked record would be repeated for every root linked to it, or else the first of all.
 * What is in another database is read by its key, and so are links that are not where the record is that they begin at.
 * For one plan.
 */
final class Planner {

    private final Wiring wiring;
    private final ViewType<?> view;
    private final RowPlan roots;
    private final List<@Nullable ListPlan> separate = new ArrayList<>();
    private @Nullable ListPlan joined;
    private boolean joins = true;

    private Planner(Wiring wiring, ViewType<?> view, Home home) {
        this.wiring = wiring;
        this.view = view;
        this.roots = new RowPlan(home, Hops.root(view.source()));
    }

    /**
     * The plan of a view.
     *
     * @param given whether the caller has the roots
     * @throws IllegalArgumentException if the view asks for what its source does not have
     */
    static ViewPlan plan(Wiring wiring, ViewType<?> view, boolean given) {
        return new Planner(wiring, view, given ? Home.Given.INSTANCE : wiring.of(view.source())).plan();
    }

    private ViewPlan plan() {
        Hop first = roots.hops().first();
        RecordReader root = reader(view, new Place(roots, first, ""));
        int[] rootKey = joined == null
                ? new int[0]
                : first.key().stream().mapToInt(roots::position).toArray();
        List<ListPlan> all =
                separate.stream().<ListPlan>map(Objects::requireNonNull).toList();
        return new ViewPlan(roots, root, rootKey, Optional.ofNullable(joined), all);
    }

    private RecordReader reader(ViewType<?> form, Place at) {
        int number = at.rows.newReader();
        if (at.isObject() && form.source() instanceof ModelType<?, ?> && form.isWhole()) {
            return new RecordReader(
                    number, values -> values.get(0), List.of(new Slot.Value(RowPlan.OBJECT)), RecordReader.NO_KEY);
        }
        List<Slot> slots = new ArrayList<>(form.parts().size());
        int keySlot = RecordReader.NO_KEY;
        for (Part part : form.parts()) {
            if (isKey(part, at.hop)) {
                keySlot = slots.size();
            }
            slots.add(slot(part, at));
        }
        return new RecordReader(number, form.create(), slots, keySlot);
    }

    private static boolean isKey(Part part, Hop hop) {
        return part instanceof Part.Own own
                && hop.source() instanceof ModelType<?, ?> model
                && own.column().equals(model.key());
    }

    private Slot slot(Part part, Place at) {
        if (part instanceof Part.Own own) {
            return new Slot.Value(at.rows.position(Cell.ofRecord(at.hop, own.column())));
        }
        if (part instanceof Part.OfLink reached) {
            return new Slot.Value(at.rows.position(Cell.ofLink(at.hop, reached.column())));
        }
        if (part instanceof Part.Self self) {
            return new Slot.Same(reader(self.view(), at));
        }
        if (part instanceof Part.One one) {
            return one(one, at);
        }
        if (part instanceof Part.End end) {
            return end(end, at);
        }
        return many((Part.Many) part, at);
    }

    private Slot one(Part.One part, Place at) {
        LinkType<?, ?, ?> link = part.link();
        if (link.end(part.side()).list()) {
            throw new IllegalArgumentException("%s shows one %s, but a record can have many"
                    .formatted(view.name(), link.end(part.side()).name()));
        }
        String way = Way.linked(at.way, link, part.side());
        ModelType<?, ?> target = model(part.view());
        if (at.holds(link, part.side()) && wiring.of(target) != at.home()) {
            Cell held = Cell.ofRecord(at.hop, LinkRows.key(link, part.side()));
            return new Slot.Single(byKey(part.view(), way), at.rows.position(held));
        }
        if (wiring.of(link) != at.home()) {
            return new Slot.Single(byOwner(link, part.side(), part.view(), at, way), at.rows.position(at.key()));
        }
        if (wiring.of(target) == at.home()) {
            Hop hop = at.rows.hops().linked(at.hop, link, part.side(), target);
            return linked(reader(part.view(), new Place(at.rows, hop, way)), at.rows, hop);
        }
        LinkRows rows = LinkRows.of(link, part.side());
        Hop hop = at.rows.hops().linked(at.hop, rows.link(), part.side(), rows.rows());
        return linked(
                elsewhere(part.view(), new Place(at.rows, hop, way), hop.key().get(0)), at.rows, hop);
    }

    private Slot end(Part.End part, Place at) {
        String way = Way.end(at.way, part.side());
        ModelType<?, ?> target = model(part.view());
        if (wiring.of(target) == at.home()) {
            Hop hop = at.rows.hops().end(at.hop, part.side(), target);
            return linked(reader(part.view(), new Place(at.rows, hop, way)), at.rows, hop);
        }
        Cell key = Cell.ofRecord(at.hop, LinkRows.key((LinkType<?, ?, ?>) at.hop.source(), part.side()));
        return new Slot.Linked(elsewhere(part.view(), new Place(at.rows, at.hop, way), key), at.rows.position(key));
    }

    private static Slot linked(RecordReader reader, RowPlan rows, Hop hop) {
        return new Slot.Linked(reader, rows.position(hop.key().get(0)));
    }

    private Slot many(Part.Many part, Place at) {
        LinkType<?, ?, ?> link = part.link();
        String way = Way.linked(at.way, link, part.side());
        boolean here = at.rows == roots && wiring.of(link) == at.home();
        if (here && joins && (at.hop.isRoot() || !hasList(view))) {
            joins = false;
            Hop hop = elements(link, part.side(), model(part.view()), at.rows, at.hop);
            joined = elements(part.view(), new Place(at.rows, hop, way), ListPlan.NO_OWNER);
            return new Slot.Joined();
        }
        return new Slot.Separate(byOwner(link, part.side(), part.view(), at, way), at.rows.position(at.key()));
    }

    /** Whether the view has a list of the record itself that can be joined. */
    private boolean hasList(ViewType<?> form) {
        return form.parts().stream()
                .anyMatch(part -> (part instanceof Part.Many many && wiring.of(many.link()) == wiring.of(view.source()))
                        || (part instanceof Part.Self self && hasList(self.view())));
    }

    /** A statement in the database of a link, by the keys of what it leads from. */
    private int byOwner(LinkType<?, ?, ?> link, Side side, ViewType<?> form, Place from, String way) {
        int number = reserve();
        RowPlan rows = new RowPlan(wiring.of(link), Hops.empty());
        Hop hop = elements(link, side, model(form), rows, from.hop);
        separate.set(number, elements(form, new Place(rows, hop, way), rows.position(hop.ownerKey())));
        return number;
    }

    private Hop elements(LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target, RowPlan rows, Hop from) {
        if (wiring.of(target) == rows.home()) {
            return rows.hops().another(from, link, side, target);
        }
        LinkRows alone = LinkRows.of(link, side);
        return rows.hops().another(from, alone.link(), side, alone.rows());
    }

    private ListPlan elements(ViewType<?> form, Place at, int owner) {
        Cell key = at.hop.key().get(0);
        RecordReader element = at.hop.isLinkRow() ? elsewhere(form, at, key) : reader(form, at);
        return new ListPlan(at.way, at.rows, at.hop, owner, at.rows.position(key), element);
    }

    /** A statement in the database, or the source, of a model by its keys. */
    private int byKey(ViewType<?> form, String way) {
        int number = reserve();
        RowPlan rows = new RowPlan(wiring.of(form.source()), Hops.root(form.source()));
        Hop hop = rows.hops().first();
        int key = rows.position(hop.key().get(0));
        separate.set(number, new ListPlan(way, rows, hop, key, key, reader(form, new Place(rows, hop, way))));
        return number;
    }

    private int reserve() {
        separate.add(null); // its place, before those of what it asks for
        return separate.size() - 1;
    }

    /** Makes views of records that are elsewhere, and of what the rows here tell of the link; null of those that are not. */
    private RecordReader elsewhere(ViewType<?> form, Place at, Cell key) {
        Divided divided = Divided.of(form);
        int number = at.rows.newReader();
        List<Slot> slots = new ArrayList<>();
        divided.ofLink().forEach(part -> slots.add(slot(part, at)));
        slots.add(new Slot.Single(byKey(divided.ofRecord(), at.way), at.rows.position(key)));
        return RecordReader.elsewhere(number, divided.create(), slots);
    }

    private static ModelType<?, ?> model(ViewType<?> form) {
        return (ModelType<?, ?>) form.source();
    }

    /**
     * Where records are read.
     *
     * @param rows the rows
     * @param hop which record of each row
     * @param way how it was reached from the root
     */
    private record Place(RowPlan rows, Hop hop, String way) {

        Home home() {
            return rows.home();
        }

        boolean isObject() {
            return !(home() instanceof Home.InDatabase);
        }

        /** Whether the record has the key of the one at {@code side} in a column of its own. */
        boolean holds(LinkType<?, ?, ?> link, Side side) {
            return link.holder().filter(holder -> holder != side).isPresent();
        }

        /** The key of the record, by which what it is linked to is asked for. */
        Cell key() {
            return hop.key().get(0);
        }
    }
}
