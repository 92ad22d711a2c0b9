package dev.ligature.conformance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkEvent;
import dev.ligature.LinkNotFoundException;
import dev.ligature.Pair;
import dev.ligature.Taking;
import dev.ligature.Transaction;
import dev.ligature.conformance.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogo;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** What a listener is told in the transaction, and what it can do there. */
abstract class ListenerContract extends WorkflowContract {
    private static final Field<String> LINE = DSL.field("line", SQLDataType.VARCHAR);

    private final Told told = new Told();

    @Override
    protected Ligature.Builder wire(Ligature.Builder builder) {
        return builder.listener(told);
    }

    @BeforeAll
    void createOutbox() {
        Sql.execute(dataSource(), "create table outbox (line varchar(200))");
    }

    @BeforeEach
    void aLink() {
        Sql.execute(dataSource(), "delete from outbox");
        told.reset();
        productTag().create(new ProductTag(product("p"), tag("t"), 7, "seven"));
        told.reset();
        clock.tick();
    }

    @Test
    @Tag("C-120")
    @Tag("C-121")
    void aNewLinkIsToldWithItsEndsAndColumns() {
        Instant at = clock.instant();
        ProductTag link = new ProductTag(product("p"), tag("new"), 3, "three");

        productTag().create(link);

        LinkEvent<?> event = only();
        assertThat(event.kind()).isEqualTo(LinkEvent.Kind.CREATED);
        assertThat(event.name()).isEqualTo("product_tag");
        assertThat(event.left()).isEqualTo(product("p"));
        assertThat(event.right()).isEqualTo(tag("new"));
        assertThat(event.at()).isEqualTo(at);
        LinkEvent<ProductTag> typed = event.of(ProductTag.class).orElseThrow();
        assertThat(typed.before()).isEmpty();
        assertThat(typed.after().orElseThrow().link()).isEqualTo(link);
        assertThat(typed.after().orElseThrow().createdAt()).isEqualTo(at);
    }

    @Test
    @Tag("C-120")
    @Tag("C-121")
    void aDismissedLinkIsToldAsItWas() {
        Instant at = clock.instant();

        productTag().dismiss(product("p"), tag("t"));

        LinkEvent<ProductTag> event = only().of(ProductTag.class).orElseThrow();
        assertThat(Told.lines(List.of(event))).containsExactly("DISMISSED p t DISMISSED");
        assertThat(event.before().orElseThrow().link()).isEqualTo(new ProductTag(product("p"), tag("t"), 7, "seven"));
        assertThat(event.before().orElseThrow().createdAt()).isBefore(at);
        assertThat(event.after()).isEmpty();
        assertThat(event.at()).isEqualTo(at);
    }

    @Test
    @Tag("C-122")
    void aChangedLinkIsToldAsItWasAndAsItIs() {
        productTag().update(product("p"), tag("t"), c -> c.weight(8));
        productTag().create(new ProductTag(product("p"), tag("t"), 9, null));

        assertThat(told.lines()).containsExactly("UPDATED p t", "UPDATED p t");
        LinkEvent<ProductTag> event =
                told.all().get(1).get(0).of(ProductTag.class).orElseThrow();
        assertThat(event.before().orElseThrow().link()).isEqualTo(new ProductTag(product("p"), tag("t"), 8, "seven"));
        assertThat(event.after().orElseThrow().link()).isEqualTo(new ProductTag(product("p"), tag("t"), 9, null));
    }

    @Test
    @Tag("C-122")
    void aPartnerThatIsReplacedIsToldAsMoved() {
        productBrand().create(product("p"), brand("b"));
        brandLogo().create(brand("b"), logo("l"));
        brandLogo().create(brand("c"), logo("m"));
        told.reset();

        productBrand().setBrandOf(product("p"), brand("c"));
        brandLogo().setLogoOf(new BrandLogo(brand("b"), logo("m"), 1, null), Taking.FROM_OTHERS);

        assertThat(told.all()).hasSize(2);
        assertThat(told.lines())
                .containsExactlyInAnyOrder(
                        "DISMISSED p b MOVED",
                        "CREATED p c",
                        "DISMISSED b l MOVED",
                        "DISMISSED c m MOVED",
                        "CREATED b m");
    }

    @Test
    @Tag("C-122")
    void aCompensationIsToldToo() {
        LinkChange<ProductTag> done = productTag()
                .step(links -> {
                    links.create(product("p"), tag("new"));
                    links.dismiss(product("p"), tag("t"));
                })
                .run();
        LinkChange<ProductTag> updated = productTag()
                .updateStep(product("p"), tag("new"), c -> c.weight(1))
                .run();
        told.reset();

        productTag().compensate(updated);
        productTag().compensate(done);
        productTag().compensate(done);

        assertThat(told.all()).hasSize(2);
        assertThat(told.lines()).containsExactly("UPDATED p new", "RESTORED p t", "DISMISSED p new COMPENSATED");
        LinkEvent<ProductTag> restored =
                told.all().get(1).get(0).of(ProductTag.class).orElseThrow();
        assertThat(restored.before()).isEmpty();
        assertThat(restored.after().orElseThrow().link()).isEqualTo(new ProductTag(product("p"), tag("t"), 7, "seven"));
    }

    @Test
    @Tag("C-120")
    void ofABatchEachLinkIsToldAtOnce() {
        productTag()
                .createAll(List.of(
                        new ProductTag(product("p"), tag("a"), 1, null),
                        new ProductTag(product("p"), tag("t"), 2, null)));
        productTag().linkAll(List.of(Pair.of(product("q"), tag("a")), Pair.of(product("p"), tag("a"))));
        productTag().dismissAll(List.of(Pair.of(product("q"), tag("a")), Pair.of(product("q"), tag("none"))));

        assertThat(told.all()).hasSize(3);
        assertThat(told.lines())
                .containsExactly("CREATED p a", "UPDATED p t", "CREATED q a", "DISMISSED q a DISMISSED");
    }

    @Test
    @Tag("C-120")
    void ofAListThatIsSetOrClearedEachLinkIsToldAtOnce() {
        productImage().setImagesOf(product("p"), List.of(image("i"), image("j")));
        productImage().setImagesOf(product("q"), List.of(image("j"), image("k")), Taking.FROM_OTHERS);
        productImage().setImagesOf(product("q"), List.of(image("k")));
        productImage().clearImagesOf(product("q"));
        productImage().clearProductOf(image("i"));

        assertThat(told.all()).hasSize(5);
        assertThat(told.lines())
                .containsExactly(
                        "CREATED p i",
                        "CREATED p j",
                        "DISMISSED p j MOVED",
                        "CREATED q j",
                        "CREATED q k",
                        "DISMISSED q j DISMISSED",
                        "DISMISSED q k DISMISSED",
                        "DISMISSED p i DISMISSED");
    }

    @Test
    @Tag("C-120")
    void whatChangesNothingIsNotTold() {
        productBrand().create(product("p"), brand("b"));
        told.reset();

        productTag().create(product("p"), tag("t"));
        productTag().create(new ProductTag(product("p"), tag("t"), 7, "seven"));
        productTag().update(product("p"), tag("t"), c -> c.weight(7));
        productTag().dismiss(product("p"), tag("none"));
        productTag().linkAll(List.of(Pair.of(product("p"), tag("t"))));
        productTag().createAll(List.of());
        productTag().dismissAll(List.of(Pair.of(product("p"), tag("none"))));
        productTag().setTagsOf(product("p"), List.of(tag("t")));
        productTag().clearTagsOf(product("none"));
        productBrand().setBrandOf(product("p"), brand("b"));
        productTag().createStep(product("p"), tag("t")).run("nothing");
        productTag().purge(clock.instant());
        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> productBrand().create(product("p"), brand("c")));
        assertThatExceptionOfType(LinkNotFoundException.class)
                .isThrownBy(() -> productTag().update(product("p"), tag("none"), c -> c.weight(1)));
        productTag().find(product("p"), tag("t"));

        assertThat(told.all()).isEmpty();
    }

    @Test
    @Tag("C-120")
    void aNamedRunIsToldOnce() {
        productTag().createStep(product("p"), tag("new")).run("1");
        productTag().createStep(product("p"), tag("new")).run("1");

        assertThat(told.lines()).containsExactly("CREATED p new");
    }

    @Test
    @Tag("C-120")
    void inATransactionEachOperationIsToldAtOnce() {
        ligature().transaction(tx -> {
            productTag().with(tx).create(product("p"), tag("new"));
            assertThat(told.lines()).containsExactly("CREATED p new");
            ligature().with(tx).transaction(inner -> productTag().with(inner).dismiss(product("p"), tag("t")));
            assertThat(told.lines()).containsExactly("CREATED p new", "DISMISSED p t DISMISSED");
        });

        assertThat(told.all()).hasSize(2);
    }

    @Test
    @Tag("C-120")
    void inATransactionOfTheCallerItIsToldToo() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            productTag().with(connection).create(product("p"), tag("new"));
            connection.rollback();
            connection.setAutoCommit(true);
            productTag().with(connection).create(product("q"), tag("new"));
        }

        assertThat(told.lines()).containsExactly("CREATED p new", "CREATED q new");
        assertThat(productTag().productsOf(tag("new"))).containsExactly(product("q"));
    }

    @Test
    @Tag("C-123")
    void whatAListenerWritesIsCommittedOrRolledBackWithTheLink() {
        told.then(this::writeOutbox);
        productTag().create(product("p"), tag("a"));
        IllegalStateException thrown = new IllegalStateException("not today");

        assertThat(catchThrowable(() -> ligature().transaction(tx -> {
                    productTag().with(tx).create(product("p"), tag("b"));
                    assertThat(tx.dsl().fetchCount(DSL.table("outbox"))).isEqualTo(2);
                    throw thrown;
                })))
                .isSameAs(thrown);

        assertThat(outbox()).containsExactly("CREATED p a");
        assertThat(productTag().tagsOf(product("p"))).containsExactlyInAnyOrder(tag("t"), tag("a"));
    }

    @Test
    @Tag("C-123")
    void aListenerSeesWhatOthersDoNotSeeYet() {
        List<Boolean> seen = new ArrayList<>();
        told.then((events, tx) -> {
            seen.add(productTag().with(tx).exists(product("p"), tag("new")));
            seen.add(productTag().exists(product("p"), tag("new")));
        });

        productTag().create(product("p"), tag("new"));

        assertThat(seen).containsExactly(true, false);
    }

    @Test
    @Tag("C-124")
    void aListenerThatThrowsUndoesTheOperation() {
        IllegalStateException thrown = new IllegalStateException("no");
        List<String> before = live();
        told.then((events, tx) -> {
            writeOutbox(events, tx);
            throw thrown;
        });

        assertThat(catchThrowable(() -> productTag().create(product("p"), tag("new"))))
                .isSameAs(thrown);
        assertThat(catchThrowable(() -> productTag().dismiss(product("p"), tag("t"))))
                .isSameAs(thrown);
        assertThat(catchThrowable(() -> productTag().update(product("p"), tag("t"), c -> c.weight(1))))
                .isSameAs(thrown);
        assertThat(catchThrowable(() -> productTag().setTagsOf(product("p"), List.of(tag("a"), tag("b")))))
                .isSameAs(thrown);
        assertThat(catchThrowable(
                        () -> productTag().createStep(product("p"), tag("new")).run("1")))
                .isSameAs(thrown);

        assertThat(live()).isEqualTo(before);
        assertThat(archived()).isEmpty();
        assertThat(outbox()).isEmpty();
        assertThat(Sql.count(dataSource(), "ligature_step")).isZero();
    }

    @Test
    @Tag("C-124")
    void aListenerThatThrowsUndoesTheOperationAloneInATransactionThatGoesOn() throws SQLException {
        IllegalStateException thrown = new IllegalStateException("no");
        told.then((events, tx) -> {
            writeOutbox(events, tx);
            if (events.get(0).right().equals(tag("bad"))) {
                throw thrown;
            }
        });
        ligature().transaction(tx -> {
            ProductTagLinks inside = productTag().with(tx);
            inside.create(product("p"), tag("a"));
            assertThat(catchThrowable(() -> inside.create(product("p"), tag("bad"))))
                    .isSameAs(thrown);
            inside.create(product("p"), tag("b"));
        });
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            ProductTagLinks inside = productTag().with(connection);
            inside.create(product("p"), tag("c"));
            assertThat(catchThrowable(() -> inside.create(product("p"), tag("bad"))))
                    .isSameAs(thrown);
            inside.create(product("p"), tag("d"));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(productTag().tagsOf(product("p")))
                .containsExactlyInAnyOrder(tag("t"), tag("a"), tag("b"), tag("c"), tag("d"));
        assertThat(outbox()).containsExactlyInAnyOrder("CREATED p a", "CREATED p b", "CREATED p c", "CREATED p d");
    }

    @Test
    @Tag("C-124")
    void aListenerCanWriteOtherLinksWhichAreToldInTheirTurn() {
        told.then((events, tx) -> {
            if (events.get(0).name().equals("product_brand")) {
                productTag().with(tx).create(product("p"), tag("branded"));
            }
        });

        productBrand().create(product("p"), brand("b"));

        assertThat(told.lines()).containsExactly("CREATED p b", "CREATED p branded");
        assertThat(productTag().exists(product("p"), tag("branded"))).isTrue();
    }

    @Test
    @Tag("C-124")
    void whatAListenerWritesIntoTheLinksOfAStepIsCompensatedWithIt() {
        List<String> before = live();
        told.then((events, tx) -> {
            if (events.get(0).right().equals(tag("new"))) {
                productTag().with(tx).create(product("p"), tag("follows"));
            }
        });

        LinkChange<ProductTag> done =
                productTag().createStep(product("p"), tag("new")).run();
        assertThat(productTag().tagsOf(product("p"))).contains(tag("new"), tag("follows"));
        productTag().compensate(done);

        assertThat(live()).isEqualTo(before);
    }

    @Test
    @Tag("C-120")
    void eventsCannotBeChangedAndTheTransactionIsOverAfterwards() {
        List<Transaction> kept = new ArrayList<>();
        told.then((events, tx) -> kept.add(tx));

        productTag().create(product("p"), tag("new"));

        assertThat(told.all().get(0)).isUnmodifiable();
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(0).connection())
                .withMessage("the transaction has ended");
    }

    @Test
    @Tag("C-120")
    void severalListenersAreToldInTheOrderInWhichTheyWereNamed() {
        List<String> order = new ArrayList<>();
        Ligature several = Ligature.builder()
                .links(dataSource())
                .listener((events, tx) -> order.add("first"))
                .listener((events, tx) -> order.add("second"))
                .build();

        ProductTagLinks.in(several).create(product("p"), tag("new"));

        assertThat(order).containsExactly("first", "second");
    }

    private LinkEvent<?> only() {
        assertThat(told.all())
                .singleElement()
                .satisfies(events -> assertThat(events).hasSize(1));
        return told.all().get(0).get(0);
    }

    private void writeOutbox(List<LinkEvent<?>> events, Transaction transaction) {
        Told.lines(events)
                .forEach(line -> transaction
                        .dsl()
                        .insertInto(DSL.table("outbox"), LINE)
                        .values(line)
                        .execute());
    }

    private List<String> outbox() {
        return Sql.column(dataSource(), "select line from outbox").stream()
                .map(String::valueOf)
                .toList();
    }
}
