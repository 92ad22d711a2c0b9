package dev.ligature.graph;

import dev.ligature.spi.Values;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A view of a record that is in another database than the link over which it was reached: what it takes from the link, and
 * what from the record.
 *
 * @param ofLink the components from the link, in their order
 * @param ofRecord a view of the others: the view itself, if there is none from the link
 * @param create makes the view of the values of {@code ofLink} and, after them, what {@code ofRecord} is; null, if that is
 */
record Divided(List<Part> ofLink, ViewType<?> ofRecord, Function<Values, @Nullable Object> create) {

    static Divided of(ViewType<?> view) {
        List<Part> ofLink = new ArrayList<>();
        List<Part> ofRecord = new ArrayList<>();
        int[] places = new int[view.parts().size()];
        for (int i = 0; i < places.length; i++) {
            Part part = view.parts().get(i);
            List<Part> whose = part instanceof Part.OfLink ? ofLink : ofRecord;
            places[i] = whose == ofLink ? -1 - whose.size() : whose.size();
            whose.add(part);
        }
        if (ofLink.isEmpty()) {
            return new Divided(ofLink, view, values -> values.<@Nullable Object>get(0));
        }
        int count = ofRecord.size();
        ViewType<?> rest = view.with(ofRecord, values -> copy(values, count));
        Function<Values, ?> create = view.create(); // and not the view, whose plan is kept as long as it is
        int record = ofLink.size();
        return new Divided(ofLink, rest, values -> together(create, places, values, record));
    }

    private static @Nullable Object[] copy(Values values, int count) {
        @Nullable Object[] copy = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            copy[i] = values.<@Nullable Object>get(i);
        }
        return copy;
    }

    private static @Nullable Object together(Function<Values, ?> create, int[] places, Values values, int record) {
        @Nullable Object[] ofRecord = values.get(record);
        return ofRecord == null ? null : create.apply(new Both(places, values, ofRecord));
    }

    /** The values of the whole view. */
    private static final class Both implements Values {

        private final int[] places;
        private final Values ofLink;
        private final @Nullable Object[] ofRecord;

        Both(int[] places, Values ofLink, @Nullable Object[] ofRecord) {
            this.places = places;
            this.ofLink = ofLink;
            this.ofRecord = ofRecord;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
        }) // the generated code knows the type
        public <T extends @Nullable Object> T get(int index) {
            int place = places[index];
            return (T) (place < 0 ? ofLink.get(-1 - place) : ofRecord[place]);
        }
    }
}
