package dev.ligature;

import dev.ligature.spi.LinkStore;
import java.util.List;

/**
 * What some work changed in the links of one type, which is what {@link LinkStep#compensate} has to know. Made by the runtime.
 * Immutable and safe for use by many threads; two are equal when they did the same to the same links.
 *
 * @param <T> the link record
 */
public interface LinkChange<T> {

    /**
     * What was done, in order; unmodifiable.
     *
     * @throws IllegalStateException if the change was read from JSON that was written before the link had one of its columns,
     *     so that its links cannot be shown; it can be compensated all the same
     */
    List<LinkEvent<T>> events();

    /** Whether nothing was changed. */
    boolean isEmpty();

    /**
     * The change as JSON, from which {@link LinkStore#change} makes it again, also in another process and with another version
     * of the application. It has keys, columns under their names in SQL, and times; and which form of JSON it is. It does not
     * have names of classes.
     */
    String toJson();
}
