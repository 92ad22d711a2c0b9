package dev.ligature.store;

import dev.ligature.LigatureException;
import dev.ligature.Ref;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.transaction.Session;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stores of all links of one {@code Ligature}. Safe for use by many threads. */
public final class Stores {

    private final Session session;
    private final Clock clock;
    private final Map<String, LinkType<?, ?, ?>> known = new HashMap<>();
    private final Map<String, Shape<?, ?, ?>> shapes = new ConcurrentHashMap<>();

    /** Stores of {@code links} that work on {@code session} and write the times of {@code clock}. */
    public Stores(Collection<LinkType<?, ?, ?>> links, Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        links.forEach(link -> known.put(link.name(), link));
    }

    /**
     * The store of the links of one type.
     *
     * @throws LigatureException if the link is in none of the catalogs
     */
    public <T, L extends Ref<?, ?>, R extends Ref<?, ?>> LinkStore<T, L, R> of(LinkType<T, L, R> type) {
        if (!type.equals(known.get(type.name()))) {
            throw new LigatureException(
                    "The link \"%s\" (%s) is in none of the catalogs of this Ligature"
                            .formatted(type.name(), type.link().getName()),
                    null);
        }
        @SuppressWarnings("unchecked")
        Shape<T, L, R> shape = (Shape<T, L, R>) shapes.computeIfAbsent(type.name(), name -> new Shape<>(type));
        return new JdbcLinkStore<>(shape, new Writers<>(shape, clock), session);
    }
}
