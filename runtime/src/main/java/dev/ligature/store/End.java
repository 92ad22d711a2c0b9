package dev.ligature.store;

import dev.ligature.Ref;
import dev.ligature.jdbc.ValueCheck;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.Side;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One end of a link: references to stored keys, and back. Immutable.
 *
 * @param <F> the references
 */
public final class End<F extends Ref<?, ?>> {

    private final LinkEndType<?, ?, F> type;
    private final Function<Object, F> ref;

    /** The end that is described so. */
    @SuppressWarnings("unchecked")
    public End(LinkEndType<?, ?, F> type) {
        this.type = type;
        this.ref = (Function<Object, F>) (Function<?, F>) type.ref();
    }

    /** Which it is. */
    public Side side() {
        return type.side();
    }

    /** What it is. */
    public LinkEndType<?, ?, F> type() {
        return type;
    }

    /**
     * The key of a reference as it is stored.
     *
     * @throws IllegalArgumentException if there is none, or none that could be stored
     */
    public Object key(@Nullable Ref<?, ?> given) {
        String name = type.name();
        if (given == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        if (given.model() != type.model()) {
            throw new IllegalArgumentException("%s must be a reference to %s, not to %s"
                    .formatted(name, type.model().getName(), given.model().getName()));
        }
        Object key = ValueCheck.stored(name, type.key(), given.key());
        if (key instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(name + " must not have a blank key");
        }
        return key;
    }

    /** The reference of a stored key. */
    public F ref(Object key) {
        return ref.apply(type.key().fromStored(key));
    }
}
