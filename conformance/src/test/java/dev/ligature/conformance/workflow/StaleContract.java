package dev.ligature.conformance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.LinkChange;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkStep;
import dev.ligature.StaleChangeException;
import dev.ligature.Taking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrand;
import shop.links.ProductImage;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** What becomes of a compensation that was done before, or that comes after what others have done. */
@Tag("C-075")
abstract class StaleContract extends WorkflowContract {

    @BeforeEach
    void someLinks() {
        productTag().create(new ProductTag(product("p"), tag("t"), 7, "seven"));
        productBrand().create(product("p"), brand("b"));
        clock.tick();
    }

    @Test
    void compensatingTwiceDoesItOnce() {
        List<String> before = live();
        LinkStep<ProductTag> create = productTag().createStep(product("p"), tag("new"));
        LinkStep<ProductTag> update = productTag().updateStep(product("p"), tag("t"), c -> c.weight(1));
        LinkStep<ProductBrand> dismiss = productBrand().dismissStep(product("p"), brand("b"));
        LinkChange<ProductTag> created = create.run();
        LinkChange<ProductTag> updated = update.run();
        LinkChange<ProductBrand> dismissed = dismiss.run();

        for (int time = 1; time <= 2; time++) {
            clock.tick();
            create.compensate(created);
            update.compensate(updated);
            dismiss.compensate(dismissed);
            assertThat(live()).isEqualTo(before);
            assertThat(archived()).hasSize(1);
        }
    }

    @Test
    void aLinkThatSomebodyHasDismissedSinceItWasCreatedIsLeftDismissed() {
        LinkChange<ProductTag> done =
                productTag().createStep(product("p"), tag("new")).run();
        productTag().dismiss(product("p"), tag("new"));
        List<String> archivedBefore = archived();

        productTag().compensate(done);

        assertThat(productTag().exists(product("p"), tag("new"))).isFalse();
        assertThat(archived()).isEqualTo(archivedBefore);
    }

    @Test
    void aLinkThatSomebodyHasChangedSinceItWasCreatedStays() {
        LinkChange<ProductTag> done =
                productTag().createStep(product("p"), tag("new")).run();
        clock.tick();
        productTag().update(product("p"), tag("new"), c -> c.weight(1));

        refused(
                done,
                "The link of Product p and Tag new by \"product_tag\" was changed since, so its change is not compensated");
    }

    @Test
    void aLinkThatSomebodyHasCreatedAnewSinceItWasCreatedStays() {
        LinkChange<ProductTag> done =
                productTag().createStep(product("p"), tag("new")).run();
        productTag().dismiss(product("p"), tag("new"));
        clock.tick();
        productTag().create(product("p"), tag("new"));

        refused(
                done,
                "The link of Product p and Tag new by \"product_tag\" was changed since, so its change is not compensated");
    }

    @Test
    void aLinkThatSomebodyHasCreatedSinceTheCompensationStays() {
        LinkChange<ProductTag> done =
                productTag().createStep(product("p"), tag("new")).run();
        productTag().compensate(done);
        clock.tick();
        productTag().create(product("p"), tag("new"));

        refused(
                done,
                "The link of Product p and Tag new by \"product_tag\" was changed since, so its change is not compensated");
    }

    @Test
    void columnsThatSomebodyHasChangedSinceStay() {
        LinkChange<ProductTag> done = productTag()
                .updateStep(product("p"), tag("t"), c -> c.weight(1))
                .run();
        clock.tick();
        productTag().update(product("p"), tag("t"), c -> c.note("mine"));

        refused(
                done,
                "The link of Product p and Tag t by \"product_tag\" was changed since, so its change is not compensated");
    }

    @Test
    void aLinkThatSomebodyHasDismissedSinceItWasUpdatedDoesNotComeBack() {
        LinkChange<ProductTag> done = productTag()
                .updateStep(product("p"), tag("t"), c -> c.weight(1))
                .run();
        productTag().dismiss(product("p"), tag("t"));

        refused(
                done,
                "The link of Product p and Tag t by \"product_tag\" was dismissed since, so its change is not compensated");
    }

    @Test
    void aLinkThatSomebodyHasCreatedAnewSinceItWasDismissedStaysAsItIs() {
        LinkChange<ProductTag> done =
                productTag().dismissStep(product("p"), tag("t")).run();
        clock.tick();
        productTag().create(product("p"), tag("t"));

        refused(
                done,
                "The link of Product p and Tag t by \"product_tag\" was created anew since, so its change is not compensated");
    }

    @Test
    void aPlaceThatSomebodyHasTakenSinceStaysTaken() {
        LinkChange<ProductBrand> done =
                productBrand().dismissStep(product("p"), brand("b")).run();
        productBrand().create(product("p"), brand("theirs"));
        List<String> before = live();

        assertThatExceptionOfType(StaleChangeException.class)
                .isThrownBy(() -> productBrand().compensate(done))
                .withMessage(
                        "The link of Product p and Brand b by \"product_brand\" cannot come back, because one of its"
                                + " records was given another partner since, so its change is not compensated");
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void ofSeveralLinksNoneIsPutBackWhereOneWasChanged() {
        LinkChange<ProductTag> done = productTag()
                .step(links -> {
                    links.create(product("p"), tag("a"));
                    links.create(product("p"), tag("b"));
                    links.dismiss(product("p"), tag("t"));
                })
                .run();
        clock.tick();
        productTag().update(product("p"), tag("a"), c -> c.weight(5));

        refused(
                done,
                "The link of Product p and Tag a by \"product_tag\" was changed since, so its change is not compensated");
    }

    @Test
    void ofSeveralLinksNoneIsPutBackWhereOnePlaceWasTaken() {
        productImage().create(product("p"), image("i"));
        productImage().create(product("q"), image("j"));
        LinkChange<ProductImage> done = productImage()
                .setImagesOfStep(product("r"), List.of(image("i"), image("j")), Taking.FROM_OTHERS)
                .run();
        productImage().setProductOf(image("i"), product("theirs"));
        List<String> before = live();

        assertThatExceptionOfType(StaleChangeException.class)
                .isThrownBy(() -> productImage().compensate(done))
                .withMessageContaining("\"product_image\"");
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void aLinkThatIsNotOfTheStepMayChangeAsItLikes() {
        LinkChange<ProductTag> done =
                productTag().createStep(product("p"), tag("new")).run();
        productTag().update(product("p"), tag("t"), c -> c.weight(1));
        productTag().create(product("q"), tag("new"));

        productTag().compensate(done);

        assertThat(productTag().productsOf(tag("new"))).containsExactly(product("q"));
        assertThat(productTag()
                        .find(product("p"), tag("t"))
                        .orElseThrow()
                        .link()
                        .weight())
                .isOne();
    }

    @Test
    void aTransactionGoesOnAfterARefusedCompensation() throws SQLException {
        LinkChange<ProductTag> done = productTag()
                .step(links -> {
                    links.dismiss(product("p"), tag("t"));
                    links.create(product("p"), tag("new"));
                })
                .run();
        clock.tick();
        productTag().create(product("p"), tag("t"));
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            ProductTagLinks inside = productTag().with(connection);
            assertThatExceptionOfType(StaleChangeException.class).isThrownBy(() -> inside.compensate(done));
            inside.create(product("p"), tag("after"));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(productTag().tagsOf(product("p"))).containsExactlyInAnyOrder(tag("new"), tag("t"), tag("after"));
    }

    @Test
    @Tag("C-039")
    void aStepInATransactionIsUndoneWithIt() throws SQLException {
        List<String> before = live();
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LinkStep<ProductTag> step = productTag().with(connection).dismissStep(product("p"), tag("t"));
            LinkChange<ProductTag> done = step.run("undone");
            assertThat(done.events()).hasSize(1);
            connection.rollback();

            productTag().with(connection).createStep(product("p"), tag("new")).run();
            connection.rollback();
            connection.setAutoCommit(true);
        }

        assertThat(live()).isEqualTo(before);
        assertThat(productTag()
                        .dismissStep(product("p"), tag("t"))
                        .run("undone")
                        .events())
                .hasSize(1);
        assertThat(productTag().exists(product("p"), tag("t"))).isFalse();
    }

    @Test
    @Tag("C-039")
    void aStepAndItsCompensationInATransactionOfLigatureAreUndoneWithIt() {
        LinkChange<ProductTag> earlier =
                productTag().createStep(product("p"), tag("earlier")).run();
        List<String> before = live();

        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> ligature().transaction(tx -> {
                    productTag().with(tx).createStep(product("p"), tag("new")).run("undone");
                    productTag().with(tx).compensate(earlier);
                    assertThat(productTag().with(tx).tagsOf(product("p")))
                            .containsExactlyInAnyOrder(tag("t"), tag("new"));
                    productBrand().with(tx).create(product("p"), brand("c"));
                }));

        assertThat(live()).isEqualTo(before);
        productTag().compensate(earlier);
        assertThat(productTag().tagsOf(product("p"))).containsExactly(tag("t"));
    }

    @Test
    @Tag("C-039")
    void aStepInATransactionStaysWithIt() {
        LinkChange<ProductTag> done = ligature()
                .transactionResult(tx -> productTag()
                        .with(tx)
                        .createStep(product("p"), tag("new"))
                        .run());

        assertThat(productTag().exists(product("p"), tag("new"))).isTrue();
        ligature().transaction(tx -> productTag().with(tx).compensate(done));
        assertThat(productTag().exists(product("p"), tag("new"))).isFalse();
    }

    @Test
    void aChangeOfOtherLinksIsRefused() {
        LinkChange<?> done =
                productBrand().setBrandOfStep(product("p"), brand("c")).run();
        @SuppressWarnings("unchecked") // what the compiler would refuse
        LinkChange<ProductTag> other = (LinkChange<ProductTag>) done;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> productTag().compensate(other))
                .withMessage("This is no change of \"product_tag\"");
    }

    private void refused(LinkChange<ProductTag> done, String message) {
        List<String> before = live();
        List<String> archivedBefore = archived();
        assertThatExceptionOfType(StaleChangeException.class)
                .isThrownBy(() -> productTag().compensate(done))
                .withMessage(message);
        assertThat(live()).isEqualTo(before);
        assertThat(archived()).isEqualTo(archivedBefore);
    }
}
