package dev.ligature;

import dev.ligature.spi.LinkStore;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What some work changed in the links of one type; what compensating it needs to know. Immutable and safe for use by many
 * threads.
 *
 * @param <T> the link record
 */
public final class LinkChange<T> {

    private final List<LinkEvent<T>> events;
    private final Function<List<LinkEvent<T>>, String> json;

    /**
     * For the runtime.
     *
     * @param events what was done, in order
     * @param json writes it
     */
    public LinkChange(List<LinkEvent<T>> events, Function<List<LinkEvent<T>>, String> json) {
        this.events = List.copyOf(events);
        this.json = Objects.requireNonNull(json, "json");
    }

    /** What was done, in order; unmodifiable. */
    public List<LinkEvent<T>> events() {
        return events;
    }

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /**
     * The change as JSON, from which {@link LinkStore#change} makes it again, also in another process and a later version of
     * the application: keys, columns and times, and which form of JSON it is; no names of classes.
     */
    public String toJson() {
        return json.apply(events);
    }

    /** Two changes are equal when they did the same to the same links. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LinkChange<?> that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /** The events, for people. */
    @Override
    public String toString() {
        return events.toString();
    }
}
