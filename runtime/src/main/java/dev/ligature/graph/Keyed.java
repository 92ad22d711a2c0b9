package dev.ligature.graph;

import dev.ligature.LigatureException;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has to do with the keys of roots. */
final class Keyed {

    private static final int MOST_NAMED = 10;

    private Keyed() {}

    /** How many values tell a root's place in the order of a request. */
    static int places(ViewPlan plan, Request request) {
        return PlaceColumn.of(plan.rows().hops().first().source(), request.orders())
                .size();
    }

    /** A key of a model in an order. */
    @SuppressWarnings("unchecked") // keys are text, numbers or UUIDs
    static Comparable<Object> comparable(ModelType<?, ?> model, Object key) {
        return (Comparable<Object>) model.key().type().toStored(key);
    }

    /**
     * The keys that a query asks for.
     *
     * @throws IllegalArgumentException if it asks for none, or for a part of what it finds
     */
    static Set<Object> asked(Source root, Request request) {
        if (!(root instanceof ModelType<?, ?> model)) {
            throw new IllegalArgumentException("required() is about keys of models; a link has none of its own");
        }
        if (request.hasLimit() || request.hasOffset()) {
            throw new IllegalArgumentException("required() cannot be combined with limit or offset");
        }
        AskedKeys asked = AskedKeys.of(model, request.conditions());
        if (asked.keys().isEmpty()) {
            throw new IllegalArgumentException(
                    "required() needs a condition on the key, such as where(x -> x.%s().eq(..))"
                            .formatted(model.key().name()));
        }
        return asked.named();
    }

    /** @throws LigatureException if one that was asked for was not found */
    static void check(ModelType<?, ?> model, Request request, Set<Object> asked, Fetch.Found found) {
        Set<Object> missing = new LinkedHashSet<>(asked);
        int key = PlaceColumn.ofKey(model, request.orders());
        found.places().forEach(place -> missing.remove(place[key]));
        if (!missing.isEmpty()) {
            List<Object> named = missing.stream().limit(MOST_NAMED).toList();
            String more = missing.size() > MOST_NAMED ? " and %d more".formatted(missing.size() - MOST_NAMED) : "";
            throw new LigatureException(
                    "No %s found that matches the query with the keys %s%s"
                            .formatted(
                                    model.name(),
                                    String.join(
                                            ", ",
                                            named.stream().map(Object::toString).toList()),
                                    more),
                    null);
        }
    }
}
