package dev.ligature.transaction;

import java.util.function.Consumer;

/** Who tells the observers that what was done is committed. */
interface AfterCommit {

    /** We commit ourselves. */
    AfterCommit OURS = new AfterCommit() {
        @Override
        public void hand(Events events, Observers observers) {
            observers.committed(events.all());
        }
    };

    /** Nobody knows, because whoever commits does not say so. */
    AfterCommit UNKNOWN = new AfterCommit() {
        @Override
        public void hand(Events events, Observers observers) {
            // nothing is written that observers have to be told of: see reaches
        }

        @Override
        public boolean reaches(Observers observers, Observers own) {
            return false;
        }
    };

    /** Hands on what was done, which is committed now, or will be by whoever has to. */
    void hand(Events events, Observers observers);

    /**
     * Whether observers will be told of what is handed on.
     *
     * @param own those of the work that hands it on
     */
    default boolean reaches(Observers observers, Observers own) {
        return observers.afterCommit().equals(own.afterCommit());
    }

    /** Whether what is handed on is kept for somebody. */
    default boolean heard() {
        return false;
    }

    /** Whether somebody wants to know what was done beside the observers. */
    default boolean wanted() {
        return false;
    }

    /** A framework runs an action once it has committed. */
    static AfterCommit by(Consumer<Runnable> framework) {
        return (events, observers) -> {
            if (!observers.afterCommit().isEmpty() && !events.all().isEmpty()) {
                framework.accept(() -> observers.committed(events.all()));
            }
        };
    }

    /** The work that this is inside of has its own way. */
    static AfterCommit of(Events outer) {
        return new AfterCommit() {
            @Override
            public void hand(Events events, Observers observers) {
                outer.addTold(events);
            }

            @Override
            public boolean reaches(Observers observers, Observers own) {
                return outer.reach(observers);
            }

            @Override
            public boolean heard() {
                return outer.heard();
            }

            @Override
            public boolean wanted() {
                return outer.wanted();
            }
        };
    }
}
