package dev.ligature.cascade;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which links the records of each model have, and over which of them a deletion goes on. Immutable. */
final class CascadeGraph {

    private final Map<Class<?>, List<Arm>> arms = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** @param links all links that have tables of their own */
    CascadeGraph(List<LinkType<?, ?, ?>> links) {
        links.stream().sorted(Comparator.comparing(LinkType::name)).forEach(link -> {
            names.put(link.link(), link.name());
            for (Side side : Side.values()) {
                arms.computeIfAbsent(link.end(side).model(), model -> new ArrayList<>())
                        .add(new Arm(link, side));
            }
        });
    }

    /** The links of a model's records that have one of these names. */
    Stream<Arm> arms(Class<?> model, Set<String> links) {
        return arms.getOrDefault(model, List.of()).stream()
                .filter(arm -> links.contains(arm.link().name()));
    }

    /** The models whose records a deletion that begins with one of {@code root} can take on its way. */
    Set<Class<?>> cascadedFrom(Class<?> root, Set<String> links) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            arms(open.removeFirst(), links)
                    .filter(Arm::cascades)
                    .map(Arm::target)
                    .filter(reached::add)
                    .forEach(open::addLast);
        }
        return reached;
    }

    /** All ends over which deletions go on. */
    Stream<Arm> cascades() {
        return arms.values().stream().flatMap(List::stream).filter(Arm::cascades);
    }

    /** The names of all links. */
    Set<String> names() {
        return new TreeSet<>(names.values());
    }

    /**
     * The names of some links.
     *
     * @throws IllegalArgumentException if one of them has no table, or is in no catalog
     */
    Set<String> names(Set<Class<?>> links) {
        Set<String> found = new TreeSet<>();
        for (Class<?> link : links) {
            String name = names.get(link);
            if (name == null) {
                throw new IllegalArgumentException("%s is not a link with a table in any catalog; those are %s"
                        .formatted(link.getName(), names()));
            }
            found.add(name);
        }
        return found;
    }
}
