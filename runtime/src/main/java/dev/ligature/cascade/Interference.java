package dev.ligature.cascade;

import dev.ligature.LigatureException;

/** Others linked records under our hands, so that the work has to begin anew, in a new transaction. */
final class Interference extends LigatureException {

    private static final long serialVersionUID = 1L;

    Interference(String message) {
        super(message, null);
    }
}
