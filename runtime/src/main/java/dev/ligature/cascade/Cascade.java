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
 * the deletion is as if it had been done at the beginning of that last round. A link that holds a record stays while the
 * transaction lasts; where one appears that would hold a record which was found to be held by none, all has to begin anew.
 */
final class Cascade {

    /** How often others can link the records under our hands before we give up. */
    private static final int ROUNDS = 100;

    private final CascadeGraph graph;
    private final Set<String> names;
    private final LinkAccess links;
    private final Extent extent = new Extent();
    /** Which records go because no link of a kind holds them, by the arm on which one would. */
    private final Map<Arm, Set<Object>> free = new HashMap<>();

    private Cascade(CascadeGraph graph, Set<String> names, LinkAccess links) {
        this.graph = graph;
        this.names = names;
        this.links = links;
    }

    /** What the deletion of a record takes over the links of these names. */
    static Extent run(CascadeGraph graph, Set<String> names, LinkAccess links, Class<?> model, Object key)
            throws SQLException {
        Cascade cascade = new Cascade(graph, names, links);
        cascade.add(model, Set.of(key));
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
        throw new Interference("Records were linked all the while that they were being deleted");
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
            Set<Object> go = new HashSet<>(reached.getValue());
            go.removeAll(links.held(arm, reached.getValue()));
            go.removeIf(key -> extent.has(arm.target(), key));
            if (!go.isEmpty()) {
                next.computeIfAbsent(arm.target(), none -> new HashSet<>()).addAll(go);
                free.computeIfAbsent(new Arm(arm.link(), arm.far()), none -> new HashSet<>())
                        .addAll(go);
            }
        }
        for (Class<?> model : sorted(next)) {
            add(model, next.getOrDefault(model, Set.of()));
        }
        return next;
    }

    private void add(Class<?> model, Set<Object> keys) throws SQLException {
        extent.add(model, keys);
        Map<Arm, Set<Object>> entered = new HashMap<>();
        graph.arms(model, names).forEach(arm -> entered.put(arm, keys));
        links.enter(entered);
    }

    private void take(Arm arm, Set<Object> keys, Map<Arm, Set<Object>> partners) throws SQLException {
        Set<Object> unheld = free.getOrDefault(arm, Set.of());
        boolean watched = keys.stream().anyMatch(unheld::contains);
        if (!arm.cascades() && !watched) {
            extent.count(arm, links.take(arm, keys));
            return;
        }
        List<KeyPair> taken = links.taken(arm, keys);
        extent.count(arm, taken.size());
        for (KeyPair pair : taken) {
            if (unheld.contains(pair.key(arm.side()))) {
                throw new Interference("A record was linked anew while it was being deleted");
            }
            if (!arm.cascades()) {
                continue;
            }
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
