package dev.ligature.graph;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelSource;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Source;
import dev.ligature.transaction.Session;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which models and links are where. Immutable and safe for use by many threads. */
public final class Wiring {

    private final Home.InDatabase links;
    private final Map<Class<?>, Home> models;
    private final int maxKeys;

    private Wiring(Home.InDatabase links, Map<Class<?>, Home> models, int maxKeys) {
        this.links = links;
        this.models = Map.copyOf(models);
        this.maxKeys = maxKeys;
    }

    /** How many keys at most are carried from one database into another for a condition. */
    int maxKeys() {
        return maxKeys;
    }

    /** Where the links with tables of their own are, and all models of which nothing else is said. */
    Home.InDatabase links() {
        return links;
    }

    /**
     * The sessions of one query.
     *
     * @param ofLinks that of the links' database, which the caller may have bound
     */
    Function<Home.InDatabase, Session> sessions(Session ofLinks) {
        return home -> home == links ? ofLinks : home.session();
    }

    /** Whether everything is in one database. */
    boolean isSingle() {
        return models.isEmpty();
    }

    Home of(Source source) {
        return source instanceof LinkType<?, ?, ?> link ? of(link) : of(((ModelType<?, ?>) source).model());
    }

    private Home of(LinkType<?, ?, ?> link) {
        return link.holder().map(holder -> of(link.end(holder).model())).orElse(links);
    }

    private Home of(Class<?> model) {
        return models.getOrDefault(model, links);
    }

    /** Whether the record at a node, and all on the way to it from the root or an element, are in one database. */
    boolean isIn(Home home, Node node) {
        return furthestOut(home, node) == null;
    }

    /** Whether a node is the row of a link in this database, and the record from which it was reached is too. */
    boolean isRowIn(Home home, Node.LinkRow row) {
        return row.reached() instanceof Node.Linked linked
                ? isIn(home, linked.from()) && of(linked.link()) == home
                : isIn(home, row.reached());
    }

    /** The first step on the way to a node that leads out of a database; null if none does. */
    @Nullable
    Node furthestOut(Home home, Node node) {
        if (node instanceof Node.LinkRow row) {
            return furthestOut(home, row.reached());
        }
        if (node instanceof Node.Linked linked) {
            Node before = furthestOut(home, linked.from());
            boolean here = of(linked.link()) == home && of(linked.source()) == home;
            return before != null || here ? before : linked;
        }
        if (node instanceof Node.End end) {
            Node before = furthestOut(home, end.from());
            return before != null || of(end.source()) == home ? before : end;
        }
        return null;
    }

    /** Collects what is where. Not safe for use by several threads. */
    public static final class Builder {

        private final Home.InDatabase links;
        private final Map<Class<?>, Home> models = new HashMap<>();
        private final IdentityHashMap<Session, Home.InDatabase> databases = new IdentityHashMap<>();

        /** @param links the database of the links */
        public Builder(Session links) {
            this.links = new Home.InDatabase("the database of the links", links);
            databases.put(links, this.links);
        }

        /**
         * A model is in a database.
         *
         * @param module what messages call it
         * @param session one for each database
         */
        public Builder model(Class<?> model, String module, Session session) {
            return put(
                    model,
                    databases.computeIfAbsent(session, by -> new Home.InDatabase("the database of " + module, by)));
        }

        /** A model comes from a source of its own. */
        public Builder model(Class<?> model, ModelSource<?, ?> source) {
            return put(model, new Home.InSource("the source of " + model.getSimpleName(), source));
        }

        /**
         * What was collected.
         *
         * @param maxKeys how many keys at most are carried from one database into another for a condition
         */
        public Wiring build(int maxKeys) {
            return new Wiring(links, models, maxKeys);
        }

        private Builder put(Class<?> model, Home home) {
            if (home != links) {
                models.put(model, home);
            }
            return this;
        }
    }
}
