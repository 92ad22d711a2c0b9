package dev.ligature.migrate;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** What is done before each script begins. */
final class FlywayBeforeEach implements Callback {

    /** Something to do. */
    @FunctionalInterface
    interface Action {

        /** Does it, with the connection that the script is going to be run on. */
        void run(Context context) throws SQLException;
    }

    private final Action action;

    FlywayBeforeEach(Action action) {
        this.action = action;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            action.run(context);
        } catch (SQLException e) {
            String script = context.getMigrationInfo().getScript();
            throw new FlywayException("what comes before " + script + " failed", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "ligature";
    }
}
