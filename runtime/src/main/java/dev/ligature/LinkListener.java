package dev.ligature;

import java.util.List;

/**
 * Is told what was done to links, in the transaction that did it. Named to the builder by {@link Ligature.Builder#listener}.
 * Safe for use by many threads.
 */
@FunctionalInterface
public interface LinkListener {

    /**
     * Called after each operation that wrote something, before it is committed; also where a surrounding transaction will be
     * committed by others. What is thrown here undoes the operation, and reaches its caller as it is.
     *
     * @param events what the operation did, in order; at least one, unmodifiable
     * @param transaction the transaction, in which more can be written, such as an outbox
     */
    void changed(List<LinkEvent<?>> events, Transaction transaction);
}
