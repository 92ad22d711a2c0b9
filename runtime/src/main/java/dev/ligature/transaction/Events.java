package dev.ligature.transaction;

import dev.ligature.LinkEvent;
import dev.ligature.LinkListener;
import java.util.ArrayList;
import java.util.List;

/** What was done to links in one run of some work. Not safe for use by several threads. */
public final class Events {

    /** Where nobody will ever ask: keeps nothing, so they are for any work and by any thread. */
    private static final Events UNHEARD = new Events(false, true, Observers.NONE);

    private static final Events UNHEARD_AND_UNKNOWN = new Events(false, false, Observers.NONE);

    private final boolean wanted;
    private final boolean commitKnown;
    private final Observers observers;
    private final boolean heard;
    private List<LinkEvent<?>> events = List.of();
    private int told;

    private Events(boolean wanted, boolean commitKnown, Observers observers) {
        this.wanted = wanted;
        this.commitKnown = commitKnown;
        this.observers = observers;
        this.heard = wanted || !observers.isEmpty();
    }

    /**
     * Those of one run.
     *
     * @param wanted whether anybody wants to know what this work does itself
     * @param commitKnown whether it will be known that it was committed
     * @param observers who is told, also of what is done inside of it
     */
    static Events of(boolean wanted, boolean commitKnown, Observers observers) {
        if (wanted || !observers.isEmpty()) {
            return new Events(wanted, commitKnown, observers);
        }
        return commitKnown ? UNHEARD : UNHEARD_AND_UNKNOWN;
    }

    /** Whether anybody wants to know; if not, nothing has to be found out for it. */
    public boolean wanted() {
        return wanted;
    }

    /** Whether it will be known that what is done here was committed. */
    boolean commitKnown() {
        return commitKnown;
    }

    /** Something was done. */
    public void add(LinkEvent<?> event) {
        if (heard) {
            writable().add(event);
        }
    }

    /** All that was done, in order, by this work and by what it has had done in its transaction; unmodifiable. */
    public List<LinkEvent<?>> all() {
        return List.copyOf(events);
    }

    /** Tells the listeners, who may have more done. */
    void tell(Scope scope) {
        if (told == events.size()) {
            return;
        }
        List<LinkEvent<?>> news = List.copyOf(events.subList(told, events.size()));
        told = events.size();
        for (LinkListener listener : observers.listeners()) {
            scope.asTransaction(transaction -> {
                listener.changed(news, transaction);
                return news;
            });
        }
    }

    /** Takes over what work inside of this work has done, and told. */
    void addTold(Events inner) {
        if (heard && inner.told > 0) {
            writable().addAll(told, inner.events.subList(0, inner.told));
            told += inner.told;
        }
    }

    /** Most work has none to tell of. */
    private List<LinkEvent<?>> writable() {
        if (events.isEmpty()) {
            events = new ArrayList<>();
        }
        return events;
    }
}
