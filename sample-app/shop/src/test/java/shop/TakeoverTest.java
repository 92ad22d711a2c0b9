package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;

import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkEvent;
import dev.ligature.LinkListener;
import dev.ligature.StaleChangeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.customer.Customer;
import shop.customer.Customers;
import shop.links.CustomerReview;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductReviewLinks;

/** A saga that succeeds, and fails at each of its steps. */
class TakeoverTest {

    private final List<String> told = new ArrayList<>();
    private ShopDatabase database;
    private Ligature ligature;
    private List<String> before;

    @BeforeEach
    void fill() throws Exception {
        database = ShopDatabase.named("h2");
        Reviewed.fill(database.dataSource(), database.dataSource());
        ligature = Reviewed.linked(shop((events, transaction) -> {}));
        before = everything();
    }

    @AfterEach
    void drop() throws Exception {
        database.close();
    }

    @Test
    void allStepsAreDone() throws Exception {
        takeOver(ligature, 4, () -> told.add("paid"));

        assertThat(told)
                .containsExactly(
                        "moved      Product prod_1 - Brand brand_1 DISMISSED, Product prod_1 - Brand brand_2 CREATED",
                        "published  Product prod_1 - Review 4 CREATED",
                        "closed     Customer bob, Review 2",
                        "paid");
        assertThat(ProductBrandLinks.in(ligature).brandOf(product("prod_1"))).contains(brand("brand_2"));
        assertThat(ProductReviewLinks.in(ligature).reviewsOf(product("prod_1")))
                .containsExactly(review(1L), review(4L));
        assertThat(new Customers(database.dataSource()).active()).containsExactly("Ann");
    }

    @Test
    void nothingIsLeftOfItWhereThePaymentFails() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> takeOver(ligature, 4, () -> {
                    throw new IllegalStateException("no money");
                }))
                .withMessage("no money")
                .satisfies(failed -> assertThat(failed.getSuppressed()).isEmpty());

        assertThat(told).hasSize(3);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftOfItWhereTheAccountCannotBeDeleted() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> takeOver(refusing(CustomerReview.class), 4, () -> told.add("paid")))
                .withMessage("refused");

        assertThat(told).hasSize(2);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftOfItWhereTheReviewIsOfAnotherProduct() throws Exception {
        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> takeOver(ligature, 3, () -> told.add("paid")));

        assertThat(told).hasSize(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nothingIsDoneWhereTheProductCannotBeMoved() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> takeOver(refusing(ProductBrand.class), 4, () -> told.add("paid")))
                .withMessage("refused");

        assertThat(told).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndTheOthersAreCompensated() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);

        assertThatIllegalStateException()
                .isThrownBy(() -> takeOver(ligature, 4, () -> {
                    productBrand.update(product("prod_1"), brand("brand_2"), c -> c.featured(true));
                    throw new IllegalStateException("no money");
                }))
                .satisfies(failed -> assertThat(failed.getSuppressed())
                        .hasOnlyElementsOfType(StaleChangeException.class)
                        .hasSize(1));

        assertThat(productBrand
                        .find(product("prod_1"), brand("brand_2"))
                        .orElseThrow()
                        .link()
                        .featured())
                .isTrue();
        assertThat(ProductReviewLinks.in(ligature).reviewsOf(product("prod_1")))
                .containsExactly(review(1L), review(2L));
    }

    private void takeOver(Ligature in, long reviewed, Runnable payment) {
        new Takeover(in, told::add)
                .run(product("prod_1"), brand("brand_2"), review(reviewed), customer("bob"), payment);
    }

    /** The same shop, in which nothing can be done to links of a type. */
    private Ligature refusing(Class<?> link) {
        return shop((events, transaction) -> {
            if (events.stream().map(LinkEvent::link).anyMatch(link::equals)) {
                throw new IllegalStateException("refused");
            }
        });
    }

    private Ligature shop(LinkListener listener) {
        return Ligature.builder()
                .links(database.dataSource())
                .deleter(Customer.class, new CustomerDeleter(new Customers(database.dataSource())))
                .listener(listener)
                .build();
    }

    private List<String> everything() throws Exception {
        return Reviewed.everything(database.dataSource());
    }
}
