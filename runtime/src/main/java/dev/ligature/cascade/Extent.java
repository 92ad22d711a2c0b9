package dev.ligature.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a deletion takes, while it is found out. Not safe for use by several threads. */
final class Extent {

    private final List<Part> parts = new ArrayList<>();
    private final Map<Class<?>, Set<Object>> records = new HashMap<>();
    private final SortedMap<String, Long> links = new TreeMap<>();
    private long dismissed;

    /** Adds records that are not among them, which are one step further away than those before. */
    void add(Class<?> model, Collection<Object> keys) {
        records.computeIfAbsent(model, none -> new HashSet<>()).addAll(keys);
        parts.add(new Part(model, keys.stream().sorted().toList()));
    }

    boolean has(Class<?> model, Object key) {
        return records.getOrDefault(model, Set.of()).contains(key);
    }

    void count(Arm arm, long links) {
        if (links > 0) {
            this.links.merge(arm.link().name(), links, Long::sum);
            dismissed += links;
        }
    }

    /** How many links in all. */
    long dismissed() {
        return dismissed;
    }

    /** How many links of each name. */
    SortedMap<String, Long> links() {
        return links;
    }

    /** All records. */
    Map<Class<?>, Set<Object>> records() {
        return records;
    }

    /** All records, nearer ones first; the first part is the one where it began. */
    List<Part> parts() {
        return parts;
    }

    /**
     * Records of one model.
     *
     * @param model the model
     * @param keys their stored keys, sorted
     */
    record Part(Class<?> model, List<Object> keys) {}
}
