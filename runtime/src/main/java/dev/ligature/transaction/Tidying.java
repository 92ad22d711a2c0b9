package dev.ligature.transaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;

/** What is done to a connection after the work on it. */
final class Tidying {

    private static final Logger LOG = System.getLogger(Session.class.getName());

    private Tidying() {}

    /** After work that failed: what fails now is added to its error. */
    static void afterError(Throwable error, Action action) {
        try {
            action.run();
        } catch (SQLException | RuntimeException further) {
            error.addSuppressed(further);
        }
    }

    /** After work that is done: an exception would say the opposite, and have it done again, so what fails is logged. */
    static void afterSuccess(String what, Action action) {
        try {
            action.run();
        } catch (SQLException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The work is done, but " + what, failed);
        }
    }

    /** Something to do to a connection. */
    @FunctionalInterface
    interface Action {
        void run() throws SQLException;
    }
}
