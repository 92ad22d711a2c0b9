package dev.ligature;

/**
 * Some work on the links of one type that can be compensated: a step of a saga or a workflow. Immutable and safe for use by
 * many threads, except when bound to a connection.
 *
 * @param <T> the link record
 */
public interface LinkStep<T> {

    /**
     * Does the work, in one transaction.
     *
     * @return what was really changed; nothing where all was as it should be already
     */
    LinkChange<T> run();

    /**
     * As {@link #run()}, once: where a run under this name has been committed before, by whomever, nothing is done, and what
     * that run changed is returned. For engines that run a step again when they do not know whether it was done.
     *
     * @param name the name of this run, unique in the application, such as a workflow's id and the number of the step; at
     *     most 255 characters
     * @throws IllegalArgumentException if the name is blank or too long, or was used for a run on links of another type
     */
    LinkChange<T> run(String name);

    /**
     * Puts back exactly what a run changed, in one transaction, and nothing else. Harmless where that has been done before.
     *
     * @param done what {@link #run} returned
     * @throws StaleChangeException if somebody has changed one of the links since; nothing was written then
     */
    void compensate(LinkChange<T> done);
}
