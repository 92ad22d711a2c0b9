package dev.ligature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds what is there twice. */
final class Alike {

    private Alike() {}

    /** Gives every pair of those that have one key, once, in the order of the list. */
    static <T, K> void pairs(List<T> all, Function<? super T, ? extends K> key, BiConsumer<T, T> pair) {
        Map<K, List<T>> before = new LinkedHashMap<>();
        for (T one : all) {
            List<T> alike = before.computeIfAbsent(key.apply(one), k -> new ArrayList<>());
            alike.forEach(earlier -> pair.accept(earlier, one));
            alike.add(one);
        }
    }
}
