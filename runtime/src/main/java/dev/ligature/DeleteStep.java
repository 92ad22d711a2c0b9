package dev.ligature;

import java.util.UUID;

/** A deletion that can be compensated: a step of a saga or a workflow. Immutable and safe for use by many threads. */
public interface DeleteStep {

    /** Deletes, as {@link Ligature#delete} does. */
    Deletion run();

    /**
     * As {@link #run()}, once: where a run under this name has been asked for before, by whomever, that deletion is returned,
     * and finished if it is not. For engines that run a step again when they do not know whether it was done.
     *
     * @param name the name of this run, unique in the application, such as a workflow's id and the number of the step
     * @throws IllegalArgumentException if the name is blank, or was used for the deletion of another record
     */
    Deletion run(String name);

    /**
     * Brings back everything that the deletion took. Harmless where that has been done before.
     *
     * @param deletion its {@link Deletion#id}
     * @throws NotRestorableException if something of it cannot come back; nothing was changed then
     */
    Restoration compensate(UUID deletion);

    /**
     * The same of a run of this name, where what it returned is not known any more. Does nothing where there was none.
     *
     * @throws IllegalArgumentException if the name is blank or too long
     * @throws NotRestorableException if something of it cannot come back; nothing was changed then
     */
    Restoration compensate(String name);
}
