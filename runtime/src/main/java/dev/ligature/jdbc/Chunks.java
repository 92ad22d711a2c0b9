package dev.ligature.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many keys as several lists, each of which one statement takes. */
public final class Chunks {

    /** How many keys a statement takes. */
    private static final int SIZE = 10_000;

    private Chunks() {}

    /** The keys, in lists that are not empty. */
    public static List<List<Object>> of(Collection<Object> keys) {
        List<Object> all = List.copyOf(keys);
        List<List<Object>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return chunks;
    }
}
