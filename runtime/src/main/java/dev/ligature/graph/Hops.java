package dev.ligature.graph;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The records that one query reads together, each after the one from which it is reached. Not safe for several threads. */
final class Hops {

    private final List<Hop> hops;
    private final Counter counter;

    private Hops(List<Hop> hops, Counter counter) {
        this.hops = hops;
        this.counter = counter;
    }

    /** The root of a statement. */
    static Hops root(Source source) {
        Hops hops = empty();
        hops.begin(source);
        return hops;
    }

    /** The first one. */
    Hop begin(Source source) {
        return add(Hop.root(counter.getAsInt(), source));
    }

    /** The first one, where it is reached from records of another statement. */
    Hop begin(LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {
        return add(Hop.linked(counter.getAsInt(), Hop.root(counter.getAsInt(), target), link, side, target));
    }

    /** None yet, for another statement. */
    static Hops empty() {
        return new Hops(new ArrayList<>(), new Counter(0));
    }

    /** None yet, for a query inside this one. */
    Hops inside() {
        return new Hops(new ArrayList<>(), counter);
    }

    /** The same, to which more can be added without a change here. */
    Hops copy() {
        return new Hops(new ArrayList<>(hops), new Counter(counter.next));
    }

    /** The one on which the others are based. */
    Hop first() {
        return hops.get(0);
    }

    List<Hop> all() {
        return Collections.unmodifiableList(hops);
    }

    /** The records linked to those at {@code from}; the same one whenever asked. */
    Hop linked(Hop from, LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {
        Hop known = known(from, link, side);
        return known != null ? known : another(from, link, side, target);
    }

    /** The records linked to those at {@code from}; another one each time. */
    Hop another(Hop from, LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {
        return add(Hop.linked(counter.getAsInt(), from, link, side, target));
    }

    /** The record at an end of the link at {@code from}; the same one whenever asked. */
    Hop end(Hop from, Side side, ModelType<?, ?> target) {
        Hop known = known(from, null, side);
        return known != null ? known : add(Hop.end(counter.getAsInt(), from, side, target));
    }

    /** The one already reached so, or null. */
    @Nullable
    Hop known(Hop from, @Nullable LinkType<?, ?, ?> link, Side side) {
        for (Hop hop : hops) {
            if (hop.is(from, link, side)) {
                return hop;
            }
        }
        return null;
    }

    private Hop add(Hop hop) {
        hops.add(hop);
        return hop;
    }

    /** Gives each record of a statement its number. */
    private static final class Counter implements IntSupplier {

        private int next;

        Counter(int next) {
            this.next = next;
        }

        @Override
        public int getAsInt() {
            return next++;
        }
    }
}
