package dev.ligature.transaction;

import dev.ligature.LinkEvent;
import dev.ligature.LinkListener;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to links in one run of some work. Not safe for use by several threads, except the shared instance, which keeps
 * nothing.
 */
public final class Events {

    private static final Events UNHEARD = new Events(false, AfterCommit.OURS, Observers.NONE);

    private final boolean wanted;
    private final AfterCommit afterCommit;
    private final Observers observers;
    private List<LinkEvent<?>> events = List.of();
    private int told;

    private Events(boolean wanted, AfterCommit afterCommit, Observers observers) {
        this.wanted = wanted;
        this.afterCommit = afterCommit;
        this.observers = observers;
    }

    /**
     * Those of one run.
     *
     * @param wanted whether anybody wants to know what this work does itself
     * @param afterCommit who learns of all that was done, also inside of this work
     * @param observers who is told
     */
    static Events of(boolean wanted, AfterCommit afterCommit, Observers observers) {
        boolean heard = wanted || !observers.isEmpty() || afterCommit.heard();
        return heard ? new Events(wanted, afterCommit, observers) : UNHEARD;
    }

    /** Whether anybody wants to know; if not, nothing has to be found out for it. */
    public boolean wanted() {
        return wanted;
    }

    /** Whether somebody will want to know what is done here, or inside of it; if not, nothing is kept. */
    boolean heard() {
        return this != UNHEARD;
    }

    /** Whether these observers will be told once what is done here is committed. */
    boolean reach(Observers others) {
        return afterCommit.reaches(others, observers);
    }

    /** Something was done. */
    public void add(LinkEvent<?> event) {
        if (heard()) {
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
        if (heard() && inner.told > 0) {
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
