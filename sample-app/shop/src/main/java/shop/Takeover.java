package shop;

import dev.ligature.DeleteStep;
import dev.ligature.Deletion;
import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Ref;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import shop.brand.Brand;
import shop.customer.Customer;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductReview;
import shop.links.ProductReviewLinks;
import shop.product.Product;
import shop.review.Review;

/**
 * A brand takes over a product from another: a saga. The product moves, a review is put beside it, the former brand's account is
 * deleted, and the brand pays. If one of these fails, those before it are compensated, the last one first.
 */
final class Takeover {

    private final Ligature ligature;
    private final ProductBrandLinks productBrand;
    private final ProductReviewLinks productReview;
    private final Consumer<String> log;

    /** @param log is told what each step has done */
    Takeover(Ligature ligature, Consumer<String> log) {
        this.ligature = ligature;
        this.productBrand = ProductBrandLinks.in(ligature);
        this.productReview = ProductReviewLinks.in(ligature);
        this.log = log;
    }

    /** All of it, or nothing: what a step throws is thrown again once everything is as it was. */
    void run(
            Ref<Product, String> product,
            Ref<Brand, String> brand,
            Ref<Review, Long> review,
            Ref<Customer, String> account,
            Runnable payment) {
        Deque<Runnable> compensations = new ArrayDeque<>();
        try {
            LinkStep<ProductBrand> move = productBrand.setBrandOfStep(product, brand);
            LinkChange<ProductBrand> moved = move.run();
            compensations.push(() -> move.compensate(moved));
            log.accept("moved      " + told(moved));

            LinkStep<ProductReview> publish = productReview.createStep(product, review);
            LinkChange<ProductReview> published = publish.run();
            compensations.push(() -> publish.compensate(published));
            log.accept("published  " + told(published));

            DeleteStep close = ligature.deleteStep(account);
            Deletion closed = close.run();
            compensations.push(() -> close.compensate(closed.id()));
            log.accept("closed     " + told(closed));

            payment.run();
        } catch (RuntimeException failed) {
            compensations.forEach(compensation -> undo(compensation, failed));
            throw failed;
        }
    }

    /** One that is refused, because somebody has changed the same link since, does not keep the others from being done. */
    private static void undo(Runnable compensation, RuntimeException failed) {
        try {
            compensation.run();
        } catch (LigatureException refused) {
            failed.addSuppressed(refused);
        }
    }

    private static String told(LinkChange<?> change) {
        return change.events().stream()
                .map(event -> "%s - %s %s".formatted(event.left(), event.right(), event.kind()))
                .collect(Collectors.joining(", "));
    }

    private static String told(Deletion deletion) {
        return deletion.records().stream().map(Ref::toString).collect(Collectors.joining(", "));
    }
}
