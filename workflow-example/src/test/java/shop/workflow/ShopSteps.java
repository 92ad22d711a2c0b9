package shop.workflow;

import io.temporal.activity.ActivityInterface;

/** What the workflow has done. Each can be done again, as Temporal does when it does not know whether it was. */
@ActivityInterface
public interface ShopSteps {

    /** Links a product to a brand; returns the change as JSON. */
    String link(String run, String product, String brand);

    /** Puts back what a change, as JSON, has done. */
    void undoLink(String change);

    /** Asks somebody whether a workflow may go on. */
    void askForApproval(String workflow);

    /** Deletes a brand with its links; returns the id of the deletion. */
    String delete(String run, String brand);

    /** Restores a deletion. */
    void undoDelete(String deletion);

    /** Tells the world, if it can. */
    void announce(String product);
}
