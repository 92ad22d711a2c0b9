package dev.ligature.store;

import dev.ligature.LigatureException;
import dev.ligature.Ref;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.transaction.Session;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The stores of all links of one {@code Ligature}. Safe for use by many threads. */
public final class Stores {

    private final Session session;
    private final Clock clock;
    private final Map<String, LinkType<?, ?, ?>> known;
    private final Map<String, Shape<?, ?, ?>> shapes;

    /** Stores of {@code links} that work on {@code session} and write the times of {@code clock}. */
    public Stores(Collection<LinkType<?, ?, ?>> links, Session session, Clock clock) {
        this(
                links.stream().collect(Collectors.toUnmodifiableMap(LinkType::name, link -> link)),
                new ConcurrentHashMap<>(),
                session,
                clock);
    }

    private Stores(
            Map<String, LinkType<?, ?, ?>> known, Map<String, Shape<?, ?, ?>> shapes, Session session, Clock clock) {
        this.known = known;
        this.shapes = shapes;
        this.session = session;
        this.clock = clock;
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
        Shape<T, L, R> shape = shape(type);
        return new JdbcLinkStore<>(shape, new Writers<>(shape, clock), session);
    }

    /** What dismisses the links of one type because their records are deleted. */
    public <T> Sweep<T> sweep(LinkType<T, ?, ?> type) {
        Shape<T, ?, ?> shape = shape(type);
        return new Writers<>(shape, clock).sweep();
    }

    /** The same on another session. */
    public Stores with(Session other) {
        return new Stores(known, shapes, other, clock);
    }

    @SuppressWarnings("unchecked") // a shape is of the type that it was made of
    private <T, L extends Ref<?, ?>, R extends Ref<?, ?>> Shape<T, L, R> shape(LinkType<T, L, R> type) {
        return (Shape<T, L, R>) shapes.computeIfAbsent(type.name(), name -> new Shape<>(type));
    }
}
