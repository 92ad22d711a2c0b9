package dev.ligature.transaction;

import dev.ligature.LinkEvent;
import dev.ligature.LinkListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who is told what was done to links. Immutable and safe for use by many threads.
 *
 * @param listeners told in the transaction
 * @param afterCommit told once it is committed
 */
public record Observers(List<LinkListener> listeners, List<Consumer<? super List<LinkEvent<?>>>> afterCommit) {

    /** Nobody. */
    public static final Observers NONE = new Observers(List.of(), List.of());

    private static final Logger LOG = System.getLogger(Session.class.getName());

    /** Copies the lists. */
    public Observers {
        listeners = List.copyOf(listeners);
        afterCommit = List.copyOf(afterCommit);
    }

    boolean isEmpty() {
        return listeners.isEmpty() && afterCommit.isEmpty();
    }

    /** What an observer throws now cannot undo anything any more, and must not look as if it had. */
    void committed(List<LinkEvent<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        for (Consumer<? super List<LinkEvent<?>>> observer : afterCommit) {
            try {
                observer.accept(events);
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.ERROR, "An observer failed after the commit; what was committed stays", failed);
            }
        }
    }
}
