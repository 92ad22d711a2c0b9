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
        public boolean known() {
            return false;
        }

        @Override
        public void hand(Events events, Observers observers) {
            // there are no observers: see known
        }
    };

    /** Hands on what was done, which is committed now, or will be by whoever has to. */
    void hand(Events events, Observers observers);

    /** Whether it will be told. */
    default boolean known() {
        return true;
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
            public boolean known() {
                return outer.commitKnown();
            }

            @Override
            public boolean wanted() {
                return outer.wanted();
            }
        };
    }
}
