package dev.ligature.migrate;

import dev.ligature.LigatureException;

/** A wait for another process that migrates, which gives no sign when it has done. */
final class Pause {

    private Pause() {}

    /** @throws LigatureException if the thread is interrupted */
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LigatureException("interrupted while waiting for another process that migrates", e);
        }
    }
}
