package dev.ligature.text;

import dev.ligature.spi.ViewType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The views of maps that fields ask for, kept for when the same fields are asked for again, since plans and statements are
 * kept by the view. Safe for use by many threads.
 */
public final class TextViews {

    private static final int MOST = 500;
    private static final int INITIAL_CAPACITY = 64;
    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Key, ViewType<Map<String, @Nullable Object>>> views =
            Collections.synchronizedMap(new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, ViewType<Map<String, @Nullable Object>>> eldest) {
                    return size() > MOST;
                }
            });

    /**
     * The view of these fields.
     *
     * @throws dev.ligature.InvalidQueryException if one does not exist or may not be asked, or there are too many
     */
    public ViewType<Map<String, @Nullable Object>> view(Asking asking, List<String> fields) {
        List<String> asked = fields.isEmpty() ? List.of(Asking.ALL) : fields;
        Key key = new Key(asking, List.copyOf(asked));
        ViewType<Map<String, @Nullable Object>> known = views.get(key);
        if (known != null) {
            return known;
        }
        ViewType<Map<String, @Nullable Object>> view =
                FieldTree.of(asking, asked).view();
        views.put(key, view);
        return view;
    }

    private record Key(Asking asking, List<String> fields) {}
}
