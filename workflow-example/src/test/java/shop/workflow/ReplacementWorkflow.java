package shop.workflow;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Saga;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/** With a saga: what was done is compensated, the last first. What it keeps of a step is text. */
public final class ReplacementWorkflow implements Replacement {

    private ShopSteps shop = steps(Workflow.getInfo().getTaskQueue());
    private boolean approved;

    @Override
    public void replace(String product, String brand, String oldBrand, boolean approval) {
        String id = Workflow.getInfo().getWorkflowId();
        Saga saga = new Saga(new Saga.Options.Builder().build());
        try {
            String linked = shop.link(id + "/link", product, brand);
            saga.addCompensation(() -> shop.undoLink(linked));
            if (approval) {
                shop.askForApproval(id);
                Workflow.await(() -> approved);
            }
            String deletion = shop.delete(id + "/delete", oldBrand);
            saga.addCompensation(() -> shop.undoDelete(deletion));
            shop.announce(product);
        } catch (ActivityFailure failure) {
            saga.compensate();
            throw failure;
        }
    }

    @Override
    public void approve(String queue) {
        shop = steps(queue);
        approved = true;
    }

    private static ShopSteps steps(String queue) {
        return Workflow.newActivityStub(
                ShopSteps.class,
                ActivityOptions.newBuilder()
                        .setTaskQueue(queue)
                        .setStartToCloseTimeout(Duration.ofMinutes(1))
                        .build());
    }
}
