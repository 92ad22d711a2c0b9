package dev.ligature.transaction;

import dev.ligature.LinkRetryException;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before a transaction is run again: twice as long each time, and by chance, so that rivals part. */
final class Backoff {

    /** How often a transaction is run at most. */
    static final int ATTEMPTS = 10;

    private static final int FIRST_MILLIS = 4;
    private static final int LONGEST_MILLIS = 1_000;

    private Backoff() {}

    /** Waits after the attempt of this number, counted from 1, which ended with {@code error}. */
    static void pause(int attempt, Exception error) {
        try {
            Thread.sleep(millis(attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            LinkRetryException given =
                    new LinkRetryException("Interrupted before the transaction was run again", error);
            given.addSuppressed(interrupted);
            throw given;
        }
    }

    /** Between a half and the whole of what the attempt's number allows. */
    static int millis(int attempt) {
        int most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt - 1, 16));
        return ThreadLocalRandom.current().nextInt(most / 2, most + 1);
    }
}
