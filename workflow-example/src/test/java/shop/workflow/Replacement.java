package shop.workflow;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Gives a product to a brand, deletes another brand, and tells the world; all of it, or nothing. */
@WorkflowInterface
public interface Replacement {

    /**
     * Does it.
     *
     * @param approval whether somebody has to {@link #approve} it in the middle
     */
    @WorkflowMethod
    void replace(String product, String brand, String oldBrand, boolean approval);

    /** Lets it go on, with workers of another queue for its steps. */
    @SignalMethod
    void approve(String queue);
}
