package dev.ligature.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists that statements of their own read during one fetch: first the keys of the records that have them, then their
 * elements. A list's number is greater than that of the list that it is in. Not safe for use by several threads.
 */
final class Lists {

    /** The first size of lists that mostly have one or two elements. */
    static final int FEW = 4;

    /** Where no statement reads lists: nothing can be wanted of it or put into it, so it is for all. */
    private static final Lists NONE = new Lists(0);

    private final List<Set<Object>> wanted;
    private final List<Map<Object, List<Object>>> found;
    private final List<Map<Object, Integer>> ranks;

    private Lists(int count) {
        wanted = new ArrayList<>(count);
        found = new ArrayList<>(count);
        ranks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            wanted.add(new LinkedHashSet<>());
            found.add(new LinkedHashMap<>());
            ranks.add(Map.of());
        }
    }

    /** So many lists. */
    static Lists of(int count) {
        return count == 0 ? NONE : new Lists(count);
    }

    /** Says that the list of the record with this key will be needed. */
    void want(int list, Object owner) {
        wanted.get(list).add(owner);
    }

    /** The keys of the records whose lists are needed. */
    Set<Object> wanted(int list) {
        return wanted.get(list);
    }

    /** Keeps a list, of views or of drafts. */
    void put(int list, Object owner, List<Object> elements) {
        found.get(list).put(owner, elements);
    }

    /** The list of the record with this key. */
    List<Object> of(int list, @Nullable Object owner) {
        return found.get(list).getOrDefault(owner, List.of());
    }

    /** Says that records were asked for by their keys in the order in which they are to stand wherever they are in a list. */
    void rank(int list) {
        Map<Object, Integer> byKey = new HashMap<>();
        found.get(list).keySet().forEach(key -> byKey.put(key, byKey.size()));
        ranks.set(list, byKey);
    }

    /** The rank of each key among the records of a list; empty if they are in no order. */
    Optional<Map<Object, Integer>> ranks(int list) {
        return Optional.of(ranks.get(list)).filter(byKey -> !byKey.isEmpty());
    }

    /** Makes views of all drafts, in the inner lists first. */
    void finish() {
        for (int list = found.size() - 1; list >= 0; list--) {
            found.get(list).replaceAll((owner, elements) -> Draft.finish(elements, this));
        }
    }
}
