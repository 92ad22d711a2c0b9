package shop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import io.temporal.failure.ApplicationFailure;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import shop.links.ProductBrandLinks;

/** By Ligature, with a few faults that tests ask for. */
final class LigatureSteps implements ShopSteps {

    /** What can go wrong. */
    enum Fault {
        /** It crashes once after the link was committed. */
        AFTER_LINK,
        /** It crashes once after the link was put back. */
        AFTER_UNDO_LINK,
        /** It crashes once after the deletion was committed. */
        AFTER_DELETE,
        /** It crashes once after the deletion was restored. */
        AFTER_UNDO_DELETE,
        /** The world does not listen. */
        ANNOUNCE
    }

    private final Ligature ligature;
    private final ProductBrandLinks productBrand;
    private final Set<Fault> faults = ConcurrentHashMap.newKeySet();
    private final CountDownLatch asked = new CountDownLatch(1);

    LigatureSteps(Ligature ligature, Set<Fault> faults) {
        this.ligature = ligature;
        this.productBrand = ProductBrandLinks.in(ligature);
        this.faults.addAll(faults);
    }

    /** Waits until it was asked for an approval. */
    void awaitQuestion() throws InterruptedException {
        assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Those that have not come yet. */
    Set<Fault> faults() {
        return faults;
    }

    @Override
    public String link(String run, String product, String brand) {
        String change =
                productBrand.createStep(product(product), brand(brand)).run(run).toJson();
        crashOnce(Fault.AFTER_LINK);
        return change;
    }

    @Override
    public void undoLink(String change) {
        productBrand.compensate(productBrand.changeFromJson(change));
        crashOnce(Fault.AFTER_UNDO_LINK);
    }

    @Override
    public void askForApproval(String workflow) {
        asked.countDown();
    }

    @Override
    public String delete(String run, String brand) {
        String deletion = ligature.deleteStep(brand(brand)).run(run).id().toString();
        crashOnce(Fault.AFTER_DELETE);
        return deletion;
    }

    @Override
    public void undoDelete(String deletion) {
        ligature.restore(UUID.fromString(deletion));
        crashOnce(Fault.AFTER_UNDO_DELETE);
    }

    @Override
    public void announce(String product) {
        if (faults.remove(Fault.ANNOUNCE)) {
            throw ApplicationFailure.newNonRetryableFailure("nobody listens", "announce");
        }
    }

    /** Temporal cannot tell this from a process that dies before it has reported. */
    private void crashOnce(Fault fault) {
        if (faults.remove(fault)) {
            throw new IllegalStateException("crashed: " + fault);
        }
    }
}
