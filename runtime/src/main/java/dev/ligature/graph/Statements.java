package dev.ligature.graph;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements that were rendered, kept for when they are needed again; those not used for longest go first. Bounded by
 * their size, since one with thousands of parameters takes as much room as a thousand others. Safe for use
 * by many threads.
 */
final class Statements {

    private static final int INITIAL_CAPACITY = 64;
    private static final float LOAD_FACTOR = 0.75f;

    private final long mostCharacters;
    private final Map<Key, Statement> kept = new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, true);
    private long characters;

    /** @param mostCharacters how many characters the texts of all may have together */
    Statements(long mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** The statement of this shape for what was planned, rendered now if it is not there. */
    Statement get(Object plan, CharSequence shape, Supplier<Statement> render) {
        Statement known = known(new Key(plan, shape));
        if (known != null) {
            return known;
        }
        Statement rendered = render.get();
        keep(new Key(plan, shape.toString()), rendered);
        return rendered;
    }

    /** The same for a request. What its caller says in SQL is another each time, so that statement is not kept. */
    Statement get(Object plan, Request request, Shape shape, Supplier<Statement> render) {
        return request.sql().isEmpty() ? get(plan, shape.text(), render) : render.get();
    }

    private synchronized @Nullable Statement known(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Statement statement) {
        if (statement.size() > mostCharacters) {
            return;
        }
        if (kept.put(key, statement) == null) {
            characters += statement.size();
        }
        Iterator<Statement> oldest = kept.values().iterator();
        while (characters > mostCharacters && oldest.hasNext()) {
            characters -= oldest.next().size();
            oldest.remove();
        }
    }

    /**
     * What is rendered; a plan is equal to itself alone. Whoever looks for it need not make a string of the shape; kept are strings
     * alone.
     */
    private static final class Key {

        private final Object plan;
        private final CharSequence shape;
        private final int hash;

        Key(Object plan, CharSequence shape) {
            this.plan = plan;
            this.shape = shape;
            int sum = plan.hashCode();
            for (int i = 0; i < shape.length(); i++) {
                sum = 31 * sum + shape.charAt(i);
            }
            this.hash = sum;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && hash == key.hash
                    && plan.equals(key.plan)
                    && key.shape.toString().contentEquals(shape);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
