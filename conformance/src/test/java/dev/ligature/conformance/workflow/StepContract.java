package dev.ligature.conformance.workflow;

import static dev.ligature.LinkEvent.Kind.CREATED;
import static dev.ligature.LinkEvent.Kind.DISMISSED;
import static dev.ligature.LinkEvent.Kind.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.DismissReason;
import dev.ligature.LinkChange;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkEvent;
import dev.ligature.LinkEvent.Kind;
import dev.ligature.LinkNotFoundException;
import dev.ligature.LinkStep;
import dev.ligature.Pair;
import dev.ligature.Taking;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogo;
import shop.links.ProductBrand;
import shop.links.ProductTag;

/** What steps change, and that compensating them puts back exactly that. */
abstract class StepContract extends WorkflowContract {

    /** Links that are there before each test, each of another time. */
    @BeforeEach
    void someLinks() {
        productBrand().create(new ProductBrand(product("p"), brand("b"), true));
        clock.tick();
        productBrand().create(product("q"), brand("b"));
        clock.tick();
        productTag().create(new ProductTag(product("p"), tag("t"), 7, "seven"));
        clock.tick();
        productTag().update(product("p"), tag("t"), c -> c.weight(8));
        brandLogo().create(brand("b"), logo("l"));
        productImage().create(product("p"), image("i"));
        productImage().create(product("q"), image("j"));
        clock.tick();
    }

    @Test
    @Tag("C-070")
    void aLinkThatAStepHasCreatedIsGoneAgain() {
        LinkStep<ProductBrand> step = productBrand().createStep(product("new"), brand("b"));
        List<String> before = live();

        LinkChange<ProductBrand> done = step.run();

        assertThat(kinds(done)).containsExactly(CREATED);
        assertThat(productBrand().exists(product("new"), brand("b"))).isTrue();
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
        assertThat(productBrand().history(product("new")))
                .singleElement()
                .satisfies(period -> assertThat(period.reason()).contains(DismissReason.COMPENSATED));
    }

    @Test
    @Tag("C-070")
    void whatACreationSaysIsTheLinkAsItWasCreated() {
        Instant at = clock.tick();
        ProductTag link = new ProductTag(product("p"), tag("new"), 3, null);

        LinkEvent<ProductTag> event =
                productTag().createStep(link).run().events().get(0);

        assertThat(event.name()).isEqualTo("product_tag");
        assertThat(event.link()).isEqualTo(ProductTag.class);
        assertThat(event.left()).isEqualTo(product("p"));
        assertThat(event.right()).isEqualTo(tag("new"));
        assertThat(event.before()).isEmpty();
        assertThat(event.after()).isEqualTo(productTag().find(product("p"), tag("new")));
        assertThat(event.after().orElseThrow().link()).isEqualTo(link);
        assertThat(event.at()).isEqualTo(at);
        assertThat(event.reason()).isEmpty();
        assertThat(event.of(ProductBrand.class)).isEmpty();
        assertThat(event.of(ProductTag.class)).contains(event);
    }

    @Test
    @Tag("C-070")
    void aLinkThatWasThereBeforeItWasCreatedStays() {
        List<String> before = live();
        LinkStep<ProductBrand> byEnds = productBrand().createStep(product("p"), brand("b"));
        LinkStep<ProductBrand> same = productBrand().createStep(new ProductBrand(product("p"), brand("b"), true));

        LinkChange<ProductBrand> ofEnds = byEnds.run();
        LinkChange<ProductBrand> ofSame = same.run();

        assertThat(ofEnds.isEmpty()).isTrue();
        assertThat(ofEnds.events()).isEmpty();
        assertThat(ofSame.isEmpty()).isTrue();
        byEnds.compensate(ofEnds);
        same.compensate(ofSame);
        assertThat(live()).isEqualTo(before);
        assertThat(archived()).isEmpty();
    }

    @Test
    @Tag("C-070")
    void columnsThatACreationHasChangedAreTheFormerOnesAgain() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().createStep(new ProductTag(product("p"), tag("t"), 1, null));

        LinkChange<ProductTag> done = step.run();

        assertThat(kinds(done)).containsExactly(UPDATED);
        assertThat(productTag()
                        .find(product("p"), tag("t"))
                        .orElseThrow()
                        .link()
                        .weight())
                .isOne();
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-071")
    void columnsThatWereUpdatedAreTheFormerOnesAgain() {
        List<String> before = live();
        LinkStep<ProductTag> step =
                productTag().updateStep(product("p"), tag("t"), c -> c.weight(1).note(null));

        LinkChange<ProductTag> done = step.run();

        LinkEvent<ProductTag> event = done.events().get(0);
        assertThat(event.kind()).isEqualTo(UPDATED);
        assertThat(event.before().orElseThrow().link()).isEqualTo(new ProductTag(product("p"), tag("t"), 8, "seven"));
        assertThat(event.after()).isEqualTo(productTag().find(product("p"), tag("t")));
        assertThat(event.at()).isEqualTo(clock.instant());
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-071")
    void anUpdateThatChangesNothingIsNothing() {
        assertThat(productTag()
                        .updateStep(product("p"), tag("t"), c -> c.weight(8))
                        .run()
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Tag("C-071")
    void aLinkThatIsMissingCannotBeUpdated() {
        LinkStep<ProductTag> step = productTag().updateStep(product("p"), tag("missing"), c -> c.weight(1));

        assertThatExceptionOfType(LinkNotFoundException.class).isThrownBy(step::run);
    }

    @Test
    @Tag("C-072")
    void aLinkThatWasDismissedIsBackAsIfNothingHadBeen() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().dismissStep(product("p"), tag("t"));
        Instant at = clock.tick();

        LinkChange<ProductTag> done = step.run();

        LinkEvent<ProductTag> event = done.events().get(0);
        assertThat(event.kind()).isEqualTo(DISMISSED);
        assertThat(event.before().orElseThrow().link()).isEqualTo(new ProductTag(product("p"), tag("t"), 8, "seven"));
        assertThat(event.after()).isEmpty();
        assertThat(event.at()).isEqualTo(at);
        assertThat(event.reason()).contains(DismissReason.DISMISSED);
        assertThat(productTag().exists(product("p"), tag("t"))).isFalse();
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
        assertThat(archived()).isEmpty();
    }

    @Test
    @Tag("C-072")
    void earlierPeriodsOfALinkStayInItsHistory() {
        productTag().dismiss(product("p"), tag("t"));
        clock.tick();
        productTag().create(product("p"), tag("t"));
        clock.tick();
        List<String> before = archived();
        LinkStep<ProductTag> step = productTag().dismissStep(product("p"), tag("t"));

        step.compensate(step.run());

        assertThat(archived()).isEqualTo(before).hasSize(1);
    }

    @Test
    @Tag("C-072")
    void dismissingWhatIsMissingIsNothing() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().dismissStep(product("p"), tag("missing"));

        LinkChange<ProductTag> done = step.run();

        assertThat(done.isEmpty()).isTrue();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-072")
    void aPartnerThatWasReplacedIsBack() {
        List<String> before = live();
        LinkStep<ProductBrand> step = productBrand().setBrandOfStep(product("p"), brand("c"));

        LinkChange<ProductBrand> done = step.run();

        assertThat(kinds(done)).containsExactly(DISMISSED, CREATED);
        assertThat(done.events().get(0).reason()).contains(DismissReason.MOVED);
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-072")
    void bothPartnersThatWereReplacedAreBack() {
        brandLogo().create(new BrandLogo(brand("c"), logo("m"), 4, "four"));
        List<String> before = live();
        LinkStep<BrandLogo> step = brandLogo().setLogoOfStep(brand("b"), logo("m"), Taking.FROM_OTHERS);

        LinkChange<BrandLogo> done = step.run();

        assertThat(kinds(done)).containsExactlyInAnyOrder(DISMISSED, DISMISSED, CREATED);
        assertThat(brandLogo().brandOf(logo("m"))).contains(brand("b"));
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-072")
    void aListThatWasSetIsTheFormerOneAndSoAreThoseThatItWasTakenFrom() {
        List<String> before = live();
        var step = productImage().setImagesOfStep(product("p"), List.of(image("j"), image("new")), Taking.FROM_OTHERS);

        var done = step.run();

        assertThat(productImage().imagesOf(product("p"))).containsExactly(image("j"), image("new"));
        assertThat(productImage().imagesOf(product("q"))).isEmpty();
        assertThat(done.events()).hasSize(4);
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-072")
    void whatWasClearedIsBack() {
        List<String> before = live();
        LinkStep<ProductBrand> one = productBrand().clearBrandOfStep(product("p"));
        LinkStep<ProductBrand> list = productBrand().clearProductsOfStep(brand("b"));

        LinkChange<ProductBrand> ofOne = one.run();
        clock.tick();
        LinkChange<ProductBrand> ofList = list.run();

        assertThat(kinds(ofOne)).containsExactly(DISMISSED);
        assertThat(kinds(ofList)).containsExactly(DISMISSED);
        assertThat(productBrand().productsOf(brand("b"))).isEmpty();
        clock.tick();
        list.compensate(ofList);
        one.compensate(ofOne);
        assertThat(live()).isEqualTo(before);
        assertThat(archived()).isEmpty();
    }

    @Test
    @Tag("C-070")
    void aStepOfManyOperationsIsOneChange() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().step(links -> {
            links.createAll(List.of(
                    new ProductTag(product("p"), tag("a"), 1, null), new ProductTag(product("p"), tag("t"), 2, "two")));
            links.linkAll(List.of(Pair.of(product("q"), tag("a")), Pair.of(product("q"), tag("t"))));
            links.dismissAll(List.of(Pair.of(product("p"), tag("t")), Pair.of(product("p"), tag("missing"))));
            links.setTagsOf(product("q"), List.of(tag("z")));
        });

        LinkChange<ProductTag> done = step.run();

        assertThat(kinds(done))
                .containsExactly(CREATED, UPDATED, CREATED, CREATED, DISMISSED, CREATED, DISMISSED, DISMISSED);
        assertThat(productTag().tagsOf(product("p"))).containsExactly(tag("a"));
        assertThat(productTag().tagsOf(product("q"))).containsExactly(tag("z"));
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-070")
    void aStepThatFailsInTheMiddleHasDoneNothing() {
        List<String> before = live();
        LinkStep<ProductBrand> step = productBrand().step(links -> {
            links.create(product("new"), brand("c"));
            links.create(product("p"), brand("c"));
        });

        assertThatExceptionOfType(LinkConflictException.class).isThrownBy(step::run);

        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void aLinkThatAStepDismissedCreatedAnewAndUpdatedIsTheFormerOneHoweverOftenThatIsSaid() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().step(links -> {
            links.dismiss(product("p"), tag("t"));
            clock.tick();
            links.create(product("p"), tag("t"));
            clock.tick();
            links.update(product("p"), tag("t"), c -> c.weight(1));
        });

        LinkChange<ProductTag> done = step.run();

        assertThat(kinds(done)).containsExactly(DISMISSED, CREATED, UPDATED);
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
        clock.tick();
        step.compensate(done);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void aPartnerThatAStepTookAwayAndGaveBackIsTheFormerOneHoweverOftenThatIsSaid() {
        List<String> before = live();
        LinkStep<ProductBrand> step = productBrand().step(links -> {
            links.setBrandOf(product("p"), brand("c"));
            clock.tick();
            links.setBrandOf(product("p"), brand("b"));
        });

        LinkChange<ProductBrand> done = step.run();
        step.compensate(done);
        step.compensate(done);

        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void columnsThatAStepChangedTwiceAreTheFormerOnesHoweverOftenThatIsSaid() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().step(links -> {
            links.update(product("p"), tag("t"), c -> c.weight(1));
            clock.tick();
            links.update(product("p"), tag("t"), c -> c.weight(8));
        });

        LinkChange<ProductTag> done = step.run();
        step.compensate(done);
        step.compensate(done);

        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void aLinkThatAStepCreatedAndDismissedIsNotTouchedWhoeverHasItNow() {
        LinkStep<ProductTag> step = productTag().step(links -> {
            links.create(product("p"), tag("new"));
            clock.tick();
            links.dismiss(product("p"), tag("new"));
        });
        LinkChange<ProductTag> done = step.run();
        clock.tick();
        List<String> archivedBefore = archived();
        step.compensate(done);
        assertThat(archived()).isEqualTo(archivedBefore);

        productTag().create(product("p"), tag("new"));
        step.compensate(done);

        assertThat(productTag().exists(product("p"), tag("new"))).isTrue();
    }

    @Test
    @Tag("C-070")
    void changesAreEqualWhenTheyDidTheSame() {
        LinkChange<ProductBrand> done =
                productBrand().createStep(product("new"), brand("b")).run();
        LinkChange<ProductBrand> nothing =
                productBrand().createStep(product("new"), brand("b")).run();

        assertThat(done)
                .isEqualTo(productBrand().changeFromJson(done.toJson()))
                .hasSameHashCodeAs(productBrand().changeFromJson(done.toJson()))
                .isNotEqualTo(nothing)
                .hasToString(done.toJson());
    }

    private static List<Kind> kinds(LinkChange<?> change) {
        return change.events().stream().<Kind>map(LinkEvent::kind).toList();
    }
}
