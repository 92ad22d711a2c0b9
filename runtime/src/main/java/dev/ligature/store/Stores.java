package dev.ligature.store;

import dev.ligature.Ref;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.transaction.Session;
import java.time.Clock;

/** The stores of all links of one {@code Ligature}. Safe for use by many threads. */
public final class Stores {

    private final Session session;
    private final Clock clock;

    /** Stores that work on {@code session} and write the times of {@code clock}. */
    public Stores(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The store of the links of one type. */
    public <T, L extends Ref<?, ?>, R extends Ref<?, ?>> LinkStore<T, L, R> of(LinkType<T, L, R> type) {
        throw new UnsupportedOperationException(type.name() + session.hashCode() + clock);
    }
}
