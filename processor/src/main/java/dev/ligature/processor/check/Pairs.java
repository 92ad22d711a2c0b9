package dev.ligature.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Every two of a list. */
final class Pairs {

    private Pairs() {}

    /**
     * Gives each pair once of those that have one key, the one that comes first in the list first. Of thousands few have,
     * while all pairs of thousands are millions.
     */
    static <T, K> void alike(List<T> list, Function<? super T, ? extends K> key, BiConsumer<T, T> pair) {
        Map<K, List<T>> byKey = new LinkedHashMap<>();
        list.forEach(one ->
                byKey.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        byKey.values().forEach(group -> each(group, pair));
    }

    /** Gives each pair once, the one that comes first in the list first. */
    static <T> void each(List<T> list, BiConsumer<T, T> pair) {
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                pair.accept(list.get(i), list.get(j));
            }
        }
    }
}
