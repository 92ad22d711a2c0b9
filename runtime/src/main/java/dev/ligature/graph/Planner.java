package dev.ligature.graph;

import dev.ligature.spi.ModelType;
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
 * For one plan.
 */
final class Planner {

    private final ViewType<?> view;
    private final List<@Nullable ListPlan> separate = new ArrayList<>();
    private @Nullable ListPlan joined;
    private boolean joins = true;

    private Planner(ViewType<?> view) {
        this.view = view;
    }

    /**
     * The plan of a view.
     *
     * @throws IllegalArgumentException if the view asks for what its source does not have
     */
    static ViewPlan plan(ViewType<?> view) {
        return new Planner(view).plan();
    }

    private ViewPlan plan() {
        RowPlan rows = new RowPlan(Hops.root(view.source()));
        Hop first = rows.hops().first();
        RecordReader root = reader(view, rows, first);
        int[] rootKey = joined == null
                ? new int[0]
                : first.key().stream().mapToInt(rows::position).toArray();
        List<ListPlan> lists =
                separate.stream().<ListPlan>map(Objects::requireNonNull).toList();
        return new ViewPlan(rows, root, rootKey, Optional.ofNullable(joined), lists);
    }

    private RecordReader reader(ViewType<?> form, RowPlan rows, Hop hop) {
        int number = rows.newReader();
        List<Slot> slots = new ArrayList<>(form.parts().size());
        int keySlot = RecordReader.NO_KEY;
        for (Part part : form.parts()) {
            if (isKey(part, hop)) {
                keySlot = slots.size();
            }
            slots.add(slot(part, rows, hop));
        }
        return new RecordReader(number, form.create(), slots, keySlot);
    }

    private static boolean isKey(Part part, Hop hop) {
        return part instanceof Part.Own own
                && hop.source() instanceof ModelType<?, ?> model
                && own.column().equals(model.key());
    }

    private Slot slot(Part part, RowPlan rows, Hop hop) {
        if (part instanceof Part.Own own) {
            return new Slot.Value(rows.position(Cell.ofRecord(hop, own.column())));
        }
        if (part instanceof Part.OfLink reached) {
            return new Slot.Value(rows.position(Cell.ofLink(hop, reached.column())));
        }
        if (part instanceof Part.Self self) {
            return new Slot.Same(reader(self.view(), rows, hop));
        }
        if (part instanceof Part.One one) {
            return linked(one.view(), rows, one(one, rows.hops(), hop));
        }
        if (part instanceof Part.End end) {
            return linked(end.view(), rows, rows.hops().end(hop, end.side(), model(end.view())));
        }
        return list((Part.Many) part, rows, hop);
    }

    private Hop one(Part.One part, Hops hops, Hop hop) {
        if (part.link().end(part.side()).list()) {
            throw new IllegalArgumentException("%s takes one %s, and there can be many"
                    .formatted(view.name(), part.link().end(part.side()).name()));
        }
        return hops.linked(hop, part.link(), part.side(), model(part.view()));
    }

    private Slot linked(ViewType<?> form, RowPlan rows, Hop hop) {
        int key = rows.position(hop.key().get(0));
        return new Slot.Linked(reader(form, rows, hop), key);
    }

    private Slot list(Part.Many many, RowPlan rows, Hop hop) {
        if (joins && (hop.isRoot() || !hasList(view))) {
            joins = false;
            joined = plan(many, rows, elements(many, rows, hop), ListPlan.NO_OWNER);
            return new Slot.Joined();
        }
        int number = separate.size();
        separate.add(null); // its place, before those of the lists in it
        RowPlan own = new RowPlan(rows.hops().none(true));
        Hop elements = elements(many, own, hop);
        separate.set(number, plan(many, own, elements, own.position(elements.ownerKey())));
        return new Slot.Separate(number, rows.position(hop.key().get(0)));
    }

    /** Whether the view has a list of the record itself. */
    private static boolean hasList(ViewType<?> form) {
        return form.parts().stream()
                .anyMatch(
                        part -> part instanceof Part.Many || (part instanceof Part.Self self && hasList(self.view())));
    }

    private static Hop elements(Part.Many many, RowPlan rows, Hop from) {
        return rows.hops().another(from, many.link(), many.side(), model(many.view()));
    }

    private ListPlan plan(Part.Many many, RowPlan rows, Hop elements, int owner) {
        int key = rows.position(elements.key().get(0));
        return new ListPlan(rows, elements, owner, key, reader(many.view(), rows, elements));
    }

    private static ModelType<?, ?> model(ViewType<?> form) {
        return (ModelType<?, ?>) form.source();
    }
}
