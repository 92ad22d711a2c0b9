package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static dev.ligature.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;
import static shop.links.ShopRefs.sheet;
import static shop.links.ShopRefs.tag;

import dev.ligature.Counts;
import dev.ligature.Cursor;
import dev.ligature.LinkChange;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkNotFoundException;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.LinksByName;
import dev.ligature.Page;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.conformance.ShopContract;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.links.BundleItem;
import shop.links.BundleItemLinks;
import shop.links.ProductBrand;
import shop.links.ProductRequiredSheet;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;
import shop.product.Product;
import shop.review.Review;
import shop.seat.SeatId;
import shop.sheet.Size;

/** Links by name do what clients do, and refuse when they are called what the compiler refuses there. */
abstract class LinksByNameContract extends ShopContract {

    private LinksByName productTag;
    private LinksByName productBrand;
    private ProductTagLinks client;

    @BeforeEach
    void links() {
        productTag = ligature().link("product_tag");
        productBrand = ligature().link("product_brand");
        client = ProductTagLinks.in(ligature());
    }

    @Test
    void aLinkIsCreatedChangedAndDismissedAsByItsClient() {
        assertThat(productTag.create(product("p"), tag("t"), Map.of("weight", 3, "note", "new")))
                .isEqualTo(CREATED);
        assertThat(client.find(product("p"), tag("t")))
                .map(Linked::link)
                .contains(new ProductTag(product("p"), tag("t"), 3, "new"));
        assertThat(productTag.create(product("p"), tag("t"))).isEqualTo(UNCHANGED);
        assertThat(productTag.create(product("p"), tag("t"), Map.of("weight", 4)))
                .isEqualTo(UPDATED);
        productTag.update(product("p"), tag("t"), Collections.singletonMap("note", null));
        assertThat(productTag.find(product("p"), tag("t")).map(Linked::link))
                .contains(new ProductTag(product("p"), tag("t"), 4, null));

        assertThat(productTag.dismiss(product("p"), tag("t"))).isTrue();
        assertThat(productTag.dismiss(product("p"), tag("t"))).isFalse();
        assertThat(productTag.exists(product("p"), tag("t"))).isFalse();
        assertThat(productTag.history(product("p"), tag("t"))).hasSize(1);
        assertThat(productTag.purge(clock.instant().plusSeconds(1))).isOne();
        assertThatExceptionOfType(LinkNotFoundException.class)
                .isThrownBy(() -> productTag.update(product("p"), tag("t"), Map.of("weight", 1)));
    }

    @Test
    void columnsThatAreNotGivenTakeTheirDefaults() {
        productTag.create(product("p"), tag("t"), Map.of("note", "so"));

        assertThat(client.find(product("p"), tag("t")))
                .map(Linked::link)
                .contains(new ProductTag(product("p"), tag("t"), 0, "so"));
    }

    @Test
    void keysAndColumnsAreReadFromTheirTexts() {
        productTag.create(productTag.ref("product", "p"), productTag.ref("tag", "t"), Map.of("weight", "-7"));
        LinksByName productReview = ligature().link("product_review");
        productReview.create(productReview.ref("product", "p"), productReview.ref("review", "12"));
        assertThat(ligature().link("ticket_seat").ref("seat", "7").key()).isEqualTo(new SeatId(7));
        assertThat(ligature().link("bundle_item").ref("item", product("p"))).isInstanceOf(BundleItemLinks.Item.class);
        refused(() -> ligature().link("ticket_seat").ref("seat", new SeatId(null)), "seat must not hold null");
        refused(() -> ligature().link("ticket_seat").ref("seat", true), "\"true\" is not a value of seat (INTEGER)");
        refused(() -> productTag.ref("tag", product("p")), "tag must be a String, not a Ref");

        assertThat(client.linksOfProduct(product("p")).get(0).link())
                .isEqualTo(new ProductTag(product("p"), tag("t"), -7, null));
        assertThat(productReview.partners("review", product("p"))).containsExactly(review(12L));
        assertThat(productReview.ref("review", 12)).isEqualTo(review(12L));
    }

    @Test
    void columnsOfEachTypeAreReadFromTheirTextsAsFarAsTheyHaveOne() {
        Map<String, Object> given = new HashMap<>();
        given.putAll(Map.of("text", "t", "code", "c", "flag", "true", "small", "1", "number", "2", "big", "3"));
        given.putAll(Map.of("single", "0.5", "precise", "0.25", "amount", "12.3", "exact", "1.5"));
        given.putAll(Map.of("day", "2026-01-02", "time", "03:04:05.000001", "local", "2026-01-02T03:04:05"));
        given.putAll(Map.of("moment", "2026-01-02T03:04:05Z", "offset", "2026-01-02T03:04:05Z"));
        given.putAll(Map.of("token", "00000000-0000-0000-0000-000000000001", "bytes", "AQ==", "size", "LARGE"));
        given.putAll(Map.of("json", "{}", "words", List.of("a"), "sizes", List.of("LARGE")));
        LinksByName sheets = ligature().link("product_required_sheet");

        sheets.createAll(List.of(sheets.link(product("p"), sheets.ref("sheet", "s"), given)));

        Linked<Object> found = sheets.links("sheet", product("p")).get(0);
        assertThat((ProductRequiredSheet) found.link())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new ProductRequiredSheet(
                        product("p"),
                        sheet("s"),
                        "t",
                        "c",
                        true,
                        (short) 1,
                        2,
                        3L,
                        0.5f,
                        0.25,
                        new BigDecimal("12.30"),
                        new BigDecimal("1.5"),
                        LocalDate.of(2026, 1, 2),
                        LocalTime.of(3, 4, 5, 1_000),
                        LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                        Instant.parse("2026-01-02T03:04:05Z"),
                        OffsetDateTime.parse("2026-01-02T03:04:05Z"),
                        new UUID(0, 1),
                        new byte[] {1},
                        Size.LARGE,
                        JSON.valueOf("{}"),
                        List.of("a"),
                        List.of(Size.LARGE)));
        refused(
                () -> sheets.link(product("p"), sheet("s"), Map.of("size", "HUGE")),
                "\"HUGE\" is not a value of size (ENUM)");
        refused(
                () -> sheets.link(product("p"), sheet("s"), Map.of("size", Other.LARGE)),
                "size must not be of another enum");
        refused(
                () -> sheets.link(product("p"), sheet("s"), Map.of("sizes", List.of(Other.LARGE))),
                "sizes must not be of another enum");
        refused(() -> sheets.link(product("p"), sheet("s"), Map.of("json", "{")), "json must be JSON");
        refused(() -> sheets.link(product("p"), sheet("s"), Map.of("text", 5)), "text must be a String");
        refused(
                () -> sheets.link(product("p"), sheet("s"), Map.of("amount", new BigDecimal("1e2000000000"))),
                "\"1E+2000000000\" is not a value of amount");
        Stream.of("1e99", "1d", " 1", "0x1p3")
                .forEach(number -> refused(
                        () -> sheets.link(product("p"), sheet("s"), Map.of("single", number)),
                        "\"%s\" is not a value of single (FLOAT)".formatted(number)));
        refused(() -> sheets.link(product("p"), sheet("s"), Map.of("token", "1-1-1-1-1")), "is not a value of token");
    }

    /** Has a constant that is called as one of {@link Size}. */
    private enum Other {
        LARGE
    }

    @Test
    void whatTheCompilerRefusesIsRefused() {
        refused(() -> productTag.create(tag("t"), product("p")), "product must be a reference to shop.product.Product");
        refused(() -> productTag.create(product("p"), brand("b")), "tag must be a reference to shop.tag.Tag");
        refused(() -> productTag.dismiss(product("p"), null), "tag must not be null");
        refused(
                () -> productTag.create(Ref.of(Product.class, "p"), tag("t"), Map.of("wieght", 1)),
                "product_tag has no column \"wieght\". Did you mean weight?");
        refused(
                () -> productTag.create(product("p"), tag("t"), Map.of("weight", "much")),
                "\"much\" is not a value of weight (INTEGER)");
        refused(() -> productTag.create(product("p"), tag("t"), Map.of("weight", true)), "weight must be a Integer");
        refused(
                () -> productTag.create(product("p"), tag("t"), Collections.singletonMap("weight", null)),
                "weight must not be null");
        refused(() -> productTag.ref("tags", "t"), "product_tag has no end \"tags\". Did you mean tag?");
        refused(() -> productTag.ref("tag", " "), "must not be blank");
        refused(() -> productTag.ref("tag", null), "tag must not be null");
        refused(
                () -> productTag.link(tag("t"), product("p"), Map.of("weight", 1)),
                "product must be a reference to shop.product.Product");
        refused(() -> productTag.linkAll(null), "pairs must not be null");
        refused(() -> productTag.linkAll(Collections.singletonList(null)), "a pair must not be null");
        refused(() -> productTag.createAll(Collections.singletonList(null)), "is a shop.links.ProductTag, not null");
        refused(() -> productTag.create(product("p"), tag("t"), null), "columns must not be null");
        refused(
                () -> ligature().link("product_review").ref("review", "new"),
                "\"new\" is not a value of review (LONG)");
        Ref<Review, ?> wrong = Ref.of(Review.class, "new");
        refused(() -> ligature().link("product_review").create(product("p"), wrong), "review must be a Long");

        assertThat(client.linksOfProduct(product("p"))).isEmpty();
    }

    @Test
    void aColumnThatHasNoDefaultHasToBeGiven() {
        LinksByName sheets = ligature().link("product_required_sheet");
        Ref<?, ?> sheet = sheets.ref("sheet", "s");

        refused(() -> sheets.create(product("p"), sheet), " must be given");
        refused(
                () -> sheets.linkAll(List.of(Pair.of(product("p"), sheet))),
                " must be given: use create(left, right, columns), createAll, setLink or setAllLinks");
        refused(() -> sheets.link(product("p"), sheet, Map.of()), " must be given");
    }

    @Test
    void theNameHasToBeThatOfALinkWithATable() {
        refused(() -> ligature().link("product_brnd"), "There is no link called \"product_brnd\"");
        refused(() -> ligature().link("product_brnd"), "Did you mean product_brand?");
        refused(() -> ligature().link("parcel_order"), "parcel_order is read-only: it follows a column");
        refused(() -> ligature().link("product"), "There is no link called \"product\"");

        refused(() -> ligature().link(null), "name must not be null");
        assertThat(ligature().linkNames())
                .contains("product_brand", "product_tag")
                .doesNotContain("parcel_order");

        assertThat(productTag).hasToString("product_tag(product, tag, weight, note)");
        assertThat(productTag.name()).isEqualTo("product_tag");
        assertThat(productTag.ends()).containsExactly("product", "tag");
        assertThat(productTag.columns()).containsExactly("weight", "note");
    }

    @Test
    void theEndsOfALinkFromAModelToItselfAreNotMixedUp() {
        LinksByName bundleItem = ligature().link("bundle_item");
        Ref<?, ?> bundle = bundleItem.ref("bundle", "box");
        Ref<?, ?> item = bundleItem.ref("item", "pen");

        refused(
                () -> bundleItem.create(item, bundle),
                "bundle must be made by ref(\"bundle\", key), or be a shop.links.BundleItemLinks.Bundle");
        refused(() -> bundleItem.create(bundle, product("pen")), "a dev.ligature.Ref does not say that it is this end");
        refused(
                () -> bundleItem.linkAll(List.of(Pair.of(item, bundle))),
                "bundle must be made by ref(\"bundle\", key)");
        refused(() -> bundleItem.partners("item", product("box")), "bundle must be made by ref(\"bundle\", key)");
        refused(() -> bundleItem.create(tag("t"), item), "bundle must be a reference to shop.product.Product");
        BundleItem swapped = new BundleItem(product("pen"), product("box"), 1);
        refused(() -> bundleItem.createAll(List.of(swapped)), "bundle_item is from a model to itself");
        refused(() -> bundleItem.link(bundle, item, Map.of()), "bundle_item is from a model to itself");
        assertThat(bundleItem.create(bundle, item, Map.of("quantity", 2))).isEqualTo(CREATED);

        assertThat(bundleItem.partners("item", bundle))
                .containsExactly(BundleItemLinks.Item.of("pen"))
                .hasOnlyElementsOfType(BundleItemLinks.Item.class);
        assertThat(bundleItem.partners("bundle", item))
                .containsExactly(BundleItemLinks.Bundle.of("box"))
                .hasOnlyElementsOfType(BundleItemLinks.Bundle.class);
        assertThat(bundleItem.values(bundleItem.find(bundle, item).orElseThrow().link()))
                .containsExactly(entry("bundle", product("box")), entry("item", product("pen")), entry("quantity", 2));
        assertThat(bundleItem.linkAll(List.of(Pair.of(bundle, item), Pair.of(bundle, bundleItem.ref("item", "ink")))))
                .isEqualTo(new Counts(1, 0, 1, 0));
    }

    @Test
    void thePartnersOfARecordAreSetAndRead() {
        assertThat(productBrand.set("brand", product("p"), brand("a"))).isEqualTo(CREATED);
        assertThat(productBrand.set("brand", product("p"), brand("b"))).isEqualTo(CREATED);
        assertThat(productBrand.partners("brand", product("p"))).containsExactly(brand("b"));
        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> productBrand.create(product("p"), brand("c")));

        assertThat(productBrand.setAll("product", brand("b"), List.of(product("q"), product("r"))))
                .isEqualTo(new Counts(2, 0, 0, 1));
        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> productBrand.setAll("product", brand("c"), List.of(product("q"))));
        productBrand.setAll("product", brand("c"), List.of(product("q")), Taking.FROM_OTHERS);
        assertThat(productBrand.partners("product", brand("b"))).containsExactly(product("r"));
        assertThat(productBrand.count("product", brand("c"))).isOne();
        assertThat(productBrand.links("product", brand("c")))
                .extracting(Linked::link)
                .containsExactly(new ProductBrand(product("q"), brand("c"), false));
        assertThat(productBrand.history("brand", product("q"))).hasSize(2);

        assertThat(productBrand.partnersByRecord("product", List.of(brand("x"), brand("c"))))
                .containsExactly(entry(brand("x"), List.of()), entry(brand("c"), List.of(product("q"))));
        assertThat(productBrand.partnersByRecord("brand", List.of(product("q"))))
                .containsExactly(entry(product("q"), List.of(brand("c"))));

        assertThat(productBrand.clear("product", brand("c")).dismissed()).isOne();
        assertThat(productBrand.partners("product", brand("c"))).isEmpty();
        refused(
                () -> productBrand.set("product", brand("b"), product("p")),
                "A brand can have many at the end product: use setAll");
        refused(
                () -> productBrand.setAll("brand", product("p"), List.of(brand("b"))),
                "A product has at most one brand: use set");
        refused(() -> productBrand.partners("product", product("p")), "brand must be a reference to");
    }

    @Test
    void whatOnlyAnArchiveKnowsIsRefusedWhereThereIsNone() {
        LinksByName device = ligature().link("customer_device");

        refused(() -> device.purge(clock.instant()), "customer_device keeps no archive");
        refused(() -> device.history("device", device.ref("customer", "1")), "customer_device keeps no archive");
    }

    @Test
    void linksWithTheirColumnsAreSet() {
        Object featured = productBrand.link(product("p"), brand("a"), Map.of("featured", true));
        Object other = productBrand.link(product("q"), brand("a"), Map.of("featured", "false"));

        assertThat(productBrand.create(featured)).isEqualTo(CREATED);
        assertThat(productBrand.setLink("brand", new ProductBrand(product("p"), brand("b"), true), Taking.REFUSED))
                .isEqualTo(CREATED);
        assertThat(productBrand.partners("brand", product("p"))).containsExactly(brand("b"));
        assertThat(productBrand.setAllLinks("product", brand("a"), List.of(featured, other), Taking.FROM_OTHERS))
                .isEqualTo(new Counts(2, 0, 0, 1));
        assertThat(productBrand.links("product", brand("a")))
                .extracting(Linked::link)
                .containsExactly(featured, other);

        refused(
                () -> productBrand.setAllLinks("product", brand("b"), List.of(featured), Taking.REFUSED),
                "links must be of Brand b, not of Brand a");
        refused(() -> productBrand.setLink("product", featured, Taking.REFUSED), "use setAll or setAllLinks");
    }

    @Test
    void partnersComeInPages() {
        productTag.linkAll(IntStream.range(0, 5)
                .mapToObj(i -> Pair.of(product("p"), tag("t" + i)))
                .toList());

        Page<Ref<?, ?>> first = productTag.partners("tag", product("p"), Cursor.start(), 3);

        assertThat(first.items()).containsExactly(tag("t0"), tag("t1"), tag("t2"));
        assertThat(productTag
                        .partners("tag", product("p"), first.next().orElseThrow(), 3)
                        .items())
                .containsExactly(tag("t3"), tag("t4"));
    }

    @Test
    void manyLinksAreWrittenInOneTransaction() {
        List<Object> all = List.of(
                productTag.link(product("p"), tag("a"), Map.of("weight", "1")),
                productTag.link(product("p"), tag("b"), Map.of("weight", 2, "note", "n")));
        List<Counts> told = new ArrayList<>();

        assertThat(productTag.createAll(all, told::add)).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(told).containsExactly(new Counts(2, 0, 0, 0));
        assertThat(productTag.createAll(() -> all.iterator())).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(productTag.dismissAll(List.of(Pair.of(product("p"), tag("a")), Pair.of(product("p"), tag("x")))))
                .isEqualTo(new Counts(0, 0, 1, 1));

        refused(() -> productTag.link(product("p"), tag("c"), Map.of()), "weight must be given");
        refused(
                () -> productTag.createAll(List.of(new ProductBrand(product("p"), brand("b"), true))),
                "A link of product_tag is a shop.links.ProductTag, not a shop.links.ProductBrand");
        refused(
                () -> productTag.linkAll(List.of(Pair.of(product("p"), tag("y")), Pair.of(tag("y"), product("p")))),
                "product must be a reference to");
        assertThat(client.linksOfProduct(product("p"))).hasSize(1);
    }

    @Test
    void theyTakePartInTransactions() throws SQLException {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ligature().transaction(tx -> {
                    productTag.with(tx).create(product("p"), tag("a"));
                    ligature().with(tx).link("product_tag").create(product("p"), tag("b"));
                    productTag.with(tx.configuration()).create(product("p"), tag("c"));
                    assertThat(productTag.with(tx).count("tag", product("p"))).isEqualTo(3);
                    throw new IllegalStateException("undone");
                }));
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            productTag.with(connection).create(product("p"), tag("d"));
            connection.rollback();
            connection.setAutoCommit(true);
        }

        assertThat(productTag.count("tag", product("p"))).isZero();
    }

    @Test
    void aStepIsCompensated() {
        LinkStep<Object> step = productTag.step(links -> links.create(product("p"), tag("t"), Map.of("weight", 5)));

        LinkChange<Object> done = productTag.changeFromJson(step.run().toJson());
        assertThat(productTag.exists(product("p"), tag("t"))).isTrue();
        refused(() -> productBrand.compensate(done), "This is no change of \"product_brand\"");
        productTag.compensate(done);

        assertThat(productTag.exists(product("p"), tag("t"))).isFalse();
    }

    private static void refused(Runnable work, String because) {
        assertThatIllegalArgumentException().isThrownBy(work::run).withMessageContaining(because);
    }
}
