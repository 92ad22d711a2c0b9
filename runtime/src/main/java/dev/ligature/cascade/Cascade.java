package dev.ligature.cascade;

import dev.ligature.store.KeyPair;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out how far a deletion goes, level by level, and takes the links on its way: first all links of the records of a
 * level, then those of their partners that cascade and that no other link of the same kind holds are the next level. The
 * number of statements depends on the number of levels, models and links, and not on that of records.
 *
 * <p>Others may link the records between two statements. So all is gone through again until nothing is found any more; then
 * the deletion is as if it had been done at the beginning of that last round.
 */
final class Cascade {

    /** How often others can link the records under our hands before we give up. */
    private static final int ROUNDS = 100;

    private final CascadeGraph graph;
    private final Set<String> names;
    private final LinkAccess links;
    private final Extent extent = new Extent();

    private Cascade(CascadeGraph graph, Set<String> names, LinkAccess links) {
        this.graph = graph;
        this.names = names;
        this.links = links;
    }

    /** What the deletion of a record takes over the links of these names. */
    static Extent run(CascadeGraph graph, Set<String> names, LinkAccess links, Class<?> model, Object key)
            throws SQLException {
        Cascade cascade = new Cascade(graph, names, links);
        cascade.extent.add(model, Set.of(key));
        cascade.run();
        return cascade.extent;
    }

    private void run() throws SQLException {
        descend(extent.records());
        if (!links.hasRivals()) {
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            long before = extent.dismissed();
            descend(extent.records());
            if (extent.dismissed() == before) {
                return;
            }
        }
        throw LinkAccess.restless();
    }

    private void descend(Map<Class<?>, Set<Object>> from) throws SQLException {
        Map<Class<?>, Set<Object>> level = copied(from);
        while (!level.isEmpty()) {
            level = next(level);
        }
    }

    private Map<Class<?>, Set<Object>> next(Map<Class<?>, Set<Object>> level) throws SQLException {
        Map<Arm, Set<Object>> partners = new LinkedHashMap<>();
        for (Class<?> model : sorted(level)) {
            for (Arm arm : graph.arms(model, names).toList()) {
                take(arm, level.getOrDefault(model, Set.of()), partners);
            }
        }
        Map<Class<?>, Set<Object>> next = new HashMap<>();
        for (Map.Entry<Arm, Set<Object>> reached : partners.entrySet()) {
            Arm arm = reached.getKey();
            Set<Object> free = new HashSet<>(reached.getValue());
            free.removeAll(links.held(arm, reached.getValue()));
            free.removeIf(key -> extent.has(arm.target(), key));
            if (!free.isEmpty()) {
                next.computeIfAbsent(arm.target(), none -> new HashSet<>()).addAll(free);
            }
        }
        sorted(next).forEach(model -> extent.add(model, next.getOrDefault(model, Set.of())));
        return next;
    }

    private void take(Arm arm, Set<Object> keys, Map<Arm, Set<Object>> partners) throws SQLException {
        if (!arm.cascades()) {
            extent.count(arm, links.take(arm, keys));
            return;
        }
        List<KeyPair> taken = links.taken(arm, keys);
        extent.count(arm, taken.size());
        for (KeyPair pair : taken) {
            Object partner = pair.key(arm.far());
            if (!extent.has(arm.target(), partner)) {
                partners.computeIfAbsent(arm, none -> new HashSet<>()).add(partner);
            }
        }
    }

    private static List<Class<?>> sorted(Map<Class<?>, Set<Object>> level) {
        return level.keySet().stream()
                .sorted(Comparator.<Class<?>, String>comparing(Class::getName))
                .toList();
    }

    private static Map<Class<?>, Set<Object>> copied(Map<Class<?>, Set<Object>> records) {
        Map<Class<?>, Set<Object>> copy = new HashMap<>();
        records.forEach((model, keys) -> copy.put(model, Set.copyOf(keys)));
        return copy;
    }
}
