package dev.ligature.processor.check;

import java.util.List;
import java.util.function.BiConsumer;

/** Every two of a list. */
final class Pairs {

    private Pairs() {}

    /** Gives each pair once, the one that comes first in the list first. */
    static <T> void each(List<T> list, BiConsumer<T, T> pair) {
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                pair.accept(list.get(i), list.get(j));
            }
        }
    }
}
