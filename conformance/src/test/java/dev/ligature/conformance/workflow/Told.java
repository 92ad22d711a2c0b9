package dev.ligature.conformance.workflow;

import dev.ligature.LinkEvent;
import dev.ligature.LinkListener;
import dev.ligature.Transaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it is told, and then does as another listener does. Safe for many threads. */
public final class Told implements LinkListener {
    private static final LinkListener NOTHING = (events, transaction) -> {};

    private final List<List<LinkEvent<?>>> all = new CopyOnWriteArrayList<>();
    private volatile LinkListener then = NOTHING;

    /** Forgets everything, and does nothing more from now on. */
    public void reset() {
        all.clear();
        then = NOTHING;
    }

    /** Does this too from now on. */
    public void then(LinkListener listener) {
        then = listener;
    }

    /** What it was told each time. */
    public List<List<LinkEvent<?>>> all() {
        return all;
    }

    /** All that it was told, such as {@code CREATED p t}. */
    public List<String> lines() {
        return lines(all.stream().flatMap(List::stream).toList());
    }

    /** Events as lines, such as {@code DISMISSED p t MOVED}. */
    public static List<String> lines(List<LinkEvent<?>> events) {
        return events.stream()
                .map(event -> event.kind() + " " + event.left().key() + " "
                        + event.right().key()
                        + event.reason().map(reason -> " " + reason).orElse(""))
                .toList();
    }

    @Override
    public void changed(List<LinkEvent<?>> events, Transaction transaction) {
        all.add(events);
        then.changed(events, transaction);
    }
}
