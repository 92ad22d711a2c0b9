package dev.ligature.conformance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.LinkChange;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkStep;
import dev.ligature.conformance.TestClock;
import dev.ligature.conformance.concurrency.Rivals;
import dev.ligature.conformance.concurrency.Rivals.Result;
import dev.ligature.conformance.database.Sql;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.links.ProductBrand;
import shop.links.ProductTag;

/** Steps that are run under a name. */
@Tag("C-075")
abstract class NamedRunContract extends WorkflowContract {

    private final Rivals rivals = new Rivals();

    @BeforeEach
    void aLink() {
        productTag().create(new ProductTag(product("p"), tag("t"), 7, "seven"));
        clock.tick();
    }

    @AfterAll
    void sendHome() {
        rivals.close();
    }

    @Test
    void aRunUnderANameIsDoneOnce() {
        List<String> before = live();
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("new"));

        LinkChange<ProductTag> first = step.run("order 7, step 1");
        List<String> after = live();
        clock.tick();
        LinkChange<ProductTag> second = step.run("order 7, step 1");

        assertThat(first.events()).hasSize(1);
        assertThat(second).isEqualTo(first);
        assertThat(second.events()).isEqualTo(first.events());
        assertThat(live()).isEqualTo(after);
        step.compensate(second);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void aRunThatChangedNothingIsRememberedToo() {
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("t"));
        assertThat(step.run("1").isEmpty()).isTrue();
        productTag().dismiss(product("p"), tag("t"));

        assertThat(step.run("1").isEmpty()).isTrue();
        assertThat(productTag().exists(product("p"), tag("t"))).isFalse();
    }

    @Test
    void aRunIsNotDoneAnewAfterItWasCompensated() {
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("new"));
        LinkChange<ProductTag> done = step.run("1");
        step.compensate(done);

        assertThat(step.run("1")).isEqualTo(done);
        assertThat(productTag().exists(product("p"), tag("new"))).isFalse();
    }

    @Test
    void eachNameIsARunOfItsOwn() {
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("new"));

        assertThat(step.run("a").isEmpty()).isFalse();
        assertThat(step.run("A").isEmpty()).isTrue();
        assertThat(step.run("a ").isEmpty()).isTrue();
        assertThat(step.run("ä").isEmpty()).isTrue();
        assertThat(step.run("a").isEmpty()).isFalse();
        assertThat(Sql.count(dataSource(), "ligature_step")).isEqualTo(4);
    }

    @Test
    void aNameOfARunOnOtherLinksIsRefused() {
        productTag().createStep(product("p"), tag("new")).run("mine");
        LinkStep<ProductBrand> other = productBrand().createStep(product("p"), brand("b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.run("mine"))
                .withMessage("mine is the name of a run on links of \"product_tag\", not of \"product_brand\"");
        assertThat(productBrand().exists(product("p"), brand("b"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankNameIsRefused(String name) {
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("new"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> step.run(name))
                .withMessage("The name of a run must not be blank, and have at most 255 characters");
    }

    @Test
    void theLongestNameHas255Characters() {
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("new"));

        assertThat(step.run("n".repeat(255))).isEqualTo(step.run("n".repeat(255)));
        assertThatIllegalArgumentException().isThrownBy(() -> step.run("n".repeat(256)));
        assertThat(step.run("😀".repeat(127)).isEmpty()).isTrue();
    }

    @Test
    void aRunThatFailedLeavesNoName() {
        productBrand().create(product("p"), brand("b"));
        LinkStep<ProductBrand> step = productBrand().createStep(product("p"), brand("c"));
        assertThatExceptionOfType(LinkConflictException.class).isThrownBy(() -> step.run("1"));
        assertThat(Sql.count(dataSource(), "ligature_step")).isZero();
        productBrand().dismiss(product("p"), brand("b"));

        assertThat(step.run("1").events()).hasSize(1);
        assertThat(productBrand().brandOf(product("p"))).contains(brand("c"));
    }

    @Test
    void aRunThatFailedLeavesNoNameInATransactionThatGoesOn() {
        productBrand().create(product("p"), brand("b"));
        ligature().transaction(tx -> {
            LinkStep<ProductBrand> step = productBrand().with(tx).createStep(product("p"), brand("c"));
            assertThatExceptionOfType(LinkConflictException.class).isThrownBy(() -> step.run("1"));
            productBrand().with(tx).dismiss(product("p"), brand("b"));
            assertThat(step.run("1").events()).hasSize(1);
            assertThat(step.run("1").events()).hasSize(1);
        });

        assertThat(productBrand().brandOf(product("p"))).contains(brand("c"));
    }

    @Test
    void aLargeChangeIsRememberedWhole() {
        LinkStep<ProductTag> step = productTag()
                .step(links -> links.createAll(IntStream.range(0, 1_000)
                        .mapToObj(n -> new ProductTag(product("p" + n), tag("t"), n, "note ".repeat(20)))
                        .toList()));

        LinkChange<ProductTag> done = step.run("large");

        assertThat(step.run("large")).isEqualTo(done);
        assertThat(done.events()).hasSize(1_000);
    }

    @Test
    void namedRunsAreForgottenWhenTheyArePurged() {
        LinkStep<ProductTag> step = productTag().createStep(product("p"), tag("new"));
        step.run("old");
        clock.tick();
        step.run("young");

        assertThat(ligature().purge(clock.instant())).isOne();

        assertThat(Sql.column(dataSource(), "select name from ligature_step")).containsExactly("young");
        assertThat(clock.instant()).isAfter(TestClock.START);
    }

    @Test
    @Tag("C-026")
    void ofManyWhoRunUnderOneNameAtOnceOneDoesIt() {
        AtomicInteger counted = new AtomicInteger();
        List<Result<LinkChange<ProductTag>>> results = rivals.race(
                8,
                number -> productTag()
                        .step(links ->
                                links.create(new ProductTag(product("p"), tag("new"), counted.incrementAndGet(), null)))
                        .run("at once"));

        assertThat(results).allMatch(result -> result.thrown().isEmpty());
        assertThat(results.stream().map(result -> result.value().orElseThrow()).distinct())
                .singleElement()
                .satisfies(done -> assertThat(done.events()).hasSize(1));
        assertThat(productTag().history(product("p"), tag("new"))).hasSize(1);
    }

    @Test
    @Tag("C-026")
    void whoComesWhileAnotherRunsUnderTheNameWaitsForIt() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CyclicBarrier both = new CyclicBarrier(2);
        Future<Result<LinkChange<ProductTag>>> first = rivals.begin(() -> productTag()
                .step(links -> {
                    links.create(product("p"), tag("new"));
                    running.countDown();
                    Rivals.await(both);
                })
                .run("1"));
        running.await();
        Future<Result<LinkChange<ProductTag>>> second = rivals.begin(() -> {
            Rivals.await(both);
            return productTag().createStep(product("p"), tag("new")).run("1");
        });

        LinkChange<ProductTag> done = Rivals.get(first).value().orElseThrow();
        assertThat(Rivals.get(second).value()).contains(done);
        assertThat(done.events()).hasSize(1);
    }

    @Test
    @Tag("C-026")
    void ofManyWhoCompensateAtOnceOneDoesIt() {
        List<String> before = live();
        LinkChange<ProductTag> done = productTag()
                .step(links -> {
                    links.dismiss(product("p"), tag("t"));
                    links.create(product("p"), tag("new"));
                })
                .run();

        List<Result<String>> results = rivals.race(8, number -> {
            productTag().compensate(done);
            return "done";
        });

        assertThat(results).allMatch(result -> result.thrown().isEmpty());
        assertThat(live()).isEqualTo(before);
        assertThat(archived()).hasSize(1);
    }
}
