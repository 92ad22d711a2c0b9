package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static dev.ligature.Outcome.UPDATED;
import static dev.ligature.conformance.store.Sheets.PRODUCT;
import static dev.ligature.conformance.store.Sheets.SHEET;
import static dev.ligature.conformance.store.Sheets.comparable;
import static dev.ligature.conformance.store.Sheets.value;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.sheet;

import dev.ligature.Linked;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.store.Sheets.Sample;
import dev.ligature.spi.LinkStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.links.ProductDefaultedSheet;
import shop.links.ProductDefaultedSheetLinks;
import shop.links.ProductOptionalSheet;
import shop.links.ProductOptionalSheetLinks;
import shop.links.ProductRequiredSheet;
import shop.links.ProductRequiredSheetLinks;
import shop.product.Product;
import shop.sheet.Sheet;
import shop.sheet.Size;

/** Columns of every type keep what they are given. */
abstract class ColumnContract extends ShopContract {
    private ProductOptionalSheetLinks optional;
    private LinkStore<ProductOptionalSheet, Ref<Product, String>, Ref<Sheet, String>> store;

    @BeforeEach
    void clients() {
        optional = ProductOptionalSheetLinks.in(ligature());
        store = ligature().links(ProductOptionalSheetLinks.TYPE);
    }

    /** What every database keeps, and on PostgreSQL and H2 numbers that are none too. */
    Stream<Sample> samples() {
        boolean all = dialect().equals("postgresql") || dialect().equals("h2");
        return all ? Stream.concat(Sheets.samples(), notFinite()) : Sheets.samples();
    }

    private static Stream<Sample> notFinite() {
        return Stream.of(
                new Sample("single", Float.NaN),
                new Sample("single", Float.NEGATIVE_INFINITY),
                new Sample("precise", Double.NaN),
                new Sample("precise", Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("C-007")
    void aValueIsKeptOnEveryWay(Sample sample) {
        ProductOptionalSheet link = Sheets.with(SHEET, sample);

        assertThat(optional.create(link)).isEqualTo(CREATED);
        keeps(sample, optional.find(PRODUCT, SHEET).orElseThrow().link());
        assertThat(optional.create(link)).isEqualTo(UNCHANGED);
        assertThat(optional.createAll(List.of(link)).unchanged()).isOne();
        optional.dismiss(PRODUCT, SHEET);
        keeps(sample, optional.history(PRODUCT, SHEET).get(0).link());

        assertThat(optional.createAll(List.of(Sheets.with(sheet("other"), sample), link))
                        .created())
                .isEqualTo(2);
        for (Linked<ProductOptionalSheet> linked : optional.linksOfProduct(PRODUCT)) {
            keeps(sample, linked.link());
        }
        assertThat(optional.setSheetLinksOf(PRODUCT, List.of(link)).unchanged()).isOne();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("C-057")
    void aValueComesBackWithWhatWasDeleted(Sample sample) {
        optional.create(Sheets.with(SHEET, sample));
        Linked<ProductOptionalSheet> before = optional.find(PRODUCT, SHEET).orElseThrow();
        clock.tick();
        UUID deletion = ligature()
                .deleted(PRODUCT, d -> d.only(ProductOptionalSheet.class))
                .id();
        assertThat(optional.find(PRODUCT, SHEET)).isEmpty();
        clock.tick();

        ligature().restore(deletion);

        Linked<ProductOptionalSheet> after = optional.find(PRODUCT, SHEET).orElseThrow();
        keeps(sample, after.link());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("C-007")
    @Tag("C-021")
    void aValueCanBeSetAndSetAgainAndTakenAway(Sample sample) {
        Instant first = clock.instant();
        optional.create(PRODUCT, SHEET);
        assertThat(value(optional.find(PRODUCT, SHEET).orElseThrow().link(), sample.column()))
                .isNull();
        Instant second = clock.tick();

        store.update(PRODUCT, SHEET, Sheets.change(sample));
        clock.tick();
        store.update(PRODUCT, SHEET, Sheets.change(sample));

        Linked<ProductOptionalSheet> linked = optional.find(PRODUCT, SHEET).orElseThrow();
        keeps(sample, linked.link());
        assertThat(linked.createdAt()).isEqualTo(first);
        assertThat(linked.updatedAt()).isEqualTo(second);
        assertThat(optional.create(nothing())).isEqualTo(UPDATED);
        assertThat(optional.find(PRODUCT, SHEET).orElseThrow().link()).isEqualTo(nothing());
    }

    @Test
    @Tag("C-007")
    void everyNullableColumnCanBeNull() {
        assertThat(optional.create(nothing())).isEqualTo(CREATED);
        assertThat(optional.find(PRODUCT, SHEET).orElseThrow().link()).isEqualTo(nothing());
        assertThat(optional.create(nothing())).isEqualTo(UNCHANGED);
        assertThat(optional.createAll(List.of(nothing())).unchanged()).isOne();
        optional.dismiss(PRODUCT, SHEET);
        assertThat(optional.history(PRODUCT, SHEET).get(0).link()).isEqualTo(nothing());
        assertThat(optional.createAll(List.of(nothing())).created()).isOne();
        assertThat(optional.find(PRODUCT, SHEET).orElseThrow().link()).isEqualTo(nothing());
    }

    @Test
    @Tag("C-007")
    void everyTypeCanHaveADefault() {
        ProductDefaultedSheetLinks defaulted = ProductDefaultedSheetLinks.in(ligature());
        defaulted.create(PRODUCT, SHEET);
        defaulted.linkAll(List.of(Pair.of(PRODUCT, sheet("two"))));
        defaulted.setDefaultedProductsOf(sheet("three"), List.of(PRODUCT));

        assertThat(defaulted.linksOfProduct(PRODUCT)).hasSize(3).allSatisfy(linked -> {
            ProductDefaultedSheet link = linked.link();
            assertThat(link)
                    .usingRecursiveComparison()
                    .ignoringFields("amount", "exact")
                    .isEqualTo(defaults(link.sheet()));
            assertThat(link.amount()).isEqualByComparingTo("12.34");
            assertThat(link.exact()).isEqualByComparingTo("0.0000000001");
        });
    }

    private static ProductDefaultedSheet defaults(Ref<Sheet, String> sheet) {
        return new ProductDefaultedSheet(
                PRODUCT,
                sheet,
                "it's \"fine\"; a\\b",
                "abc",
                true,
                (short) -7,
                42,
                9_000_000_000L,
                1.5f,
                -2.25,
                new BigDecimal("12.34"),
                new BigDecimal("0.0000000001"),
                LocalDate.parse("2024-02-29"),
                LocalTime.parse("23:59:59.999999"),
                LocalDateTime.parse("2024-02-29T12:00:00.000001"),
                Instant.parse("2024-02-29T12:00:00.123456Z"),
                OffsetDateTime.parse("2024-02-29T10:00:00.5Z"),
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                Size.MEDIUM,
                JSON.json("{\"b\": 1, \"a\": [true]}"),
                new byte[] {0, -1},
                List.of("a", "it's"),
                List.of(Size.LARGE, Size.SMALL),
                "none");
    }

    @Test
    @Tag("C-007")
    void whatIsGivenAsNullIsNullAndTakesNoDefault() {
        ProductDefaultedSheetLinks defaulted = ProductDefaultedSheetLinks.in(ligature());
        defaulted.create(withoutRemark(SHEET));
        defaulted.createAll(List.of(withoutRemark(sheet("two"))));
        defaulted.setProductLinksOf(sheet("three"), List.of(withoutRemark(sheet("three"))));
        defaulted.create(PRODUCT, sheet("four"));
        defaulted.update(PRODUCT, sheet("four"), c -> c.remark(null));

        assertThat(defaulted.linksOfProduct(PRODUCT))
                .hasSize(4)
                .allSatisfy(linked -> assertThat(linked.link().remark()).isNull());
    }

    private static ProductDefaultedSheet withoutRemark(Ref<Sheet, String> sheet) {
        ProductDefaultedSheet all = defaults(sheet);
        return new ProductDefaultedSheet(
                all.product(),
                all.sheet(),
                all.text(),
                all.code(),
                all.flag(),
                all.small(),
                all.number(),
                all.big(),
                all.single(),
                all.precise(),
                all.amount(),
                all.exact(),
                all.day(),
                all.time(),
                all.local(),
                all.moment(),
                all.offset(),
                all.token(),
                all.size(),
                all.json(),
                all.bytes(),
                all.words(),
                all.sizes(),
                null);
    }

    @Test
    @Tag("C-007")
    void everyTypeCanBeRequired() {
        ProductRequiredSheetLinks required = ProductRequiredSheetLinks.in(ligature());
        ProductRequiredSheet link = required(SHEET);

        assertThat(required.create(link)).isEqualTo(CREATED);
        assertThat(required.create(link)).isEqualTo(UNCHANGED);
        assertThat(required.createAll(List.of(link, required(sheet("two")))).created())
                .isOne();
        assertThat(required.setSheetLinksOf(PRODUCT, List.of(link)).dismissed()).isOne();
        assertThat(required.find(PRODUCT, SHEET).orElseThrow().link())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(link);
    }

    private static ProductRequiredSheet required(Ref<Sheet, String> sheet) {
        return new ProductRequiredSheet(
                PRODUCT,
                sheet,
                "text",
                "code",
                true,
                (short) 1,
                2,
                3L,
                4.5f,
                5.5,
                new BigDecimal("6.5"),
                new BigDecimal("7.5"),
                LocalDate.EPOCH,
                LocalTime.NOON,
                LocalDateTime.parse("2024-01-01T00:00:00"),
                Instant.EPOCH,
                OffsetDateTime.parse("2024-01-01T00:00:00Z"),
                new UUID(1, 2),
                new byte[] {1, 2},
                Size.SMALL,
                JSON.json("[1]"),
                List.of("a"),
                List.of(Size.LARGE));
    }

    @Test
    @Tag("C-007")
    void aBatchMayMixValuesAndNulls() {
        List<ProductOptionalSheet> batch = new ArrayList<>();
        List<Sample> samples = samples().toList();
        for (int n = 0; n < samples.size(); n++) {
            batch.add(Sheets.with(sheet("s" + n), samples.get(n)));
        }

        assertThat(optional.createAll(batch).created()).isEqualTo(samples.size());

        for (int n = 0; n < samples.size(); n++) {
            keeps(
                    samples.get(n),
                    optional.find(PRODUCT, sheet("s" + n)).orElseThrow().link());
        }
        assertThat(optional.createAll(batch).unchanged()).isEqualTo(samples.size());
    }

    /** Values at the edges of what Java can say: each database keeps them, or they are refused by name. */
    static Stream<Sample> edges() {
        Stream<Sample> finite = Stream.of(
                new Sample("day", LocalDate.MIN),
                new Sample("day", LocalDate.MAX),
                new Sample("local", LocalDateTime.of(LocalDate.MIN, LocalTime.MIDNIGHT)),
                new Sample("local", LocalDateTime.of(LocalDate.MAX, LocalTime.MIDNIGHT)),
                new Sample("moment", Instant.MIN),
                new Sample("moment", Instant.MAX.minusNanos(999_999_999)),
                new Sample("offset", OffsetDateTime.MIN),
                new Sample("offset", OffsetDateTime.MAX.withNano(0)),
                new Sample("day", LocalDate.parse("+10000-01-01")),
                new Sample("day", LocalDate.parse("0000-12-31")),
                new Sample("local", LocalDateTime.parse("-0044-03-15T12:00:00")),
                new Sample("moment", Instant.parse("+294277-01-01T00:00:00Z")),
                new Sample("moment", Instant.parse("-4713-01-01T00:00:00Z")),
                new Sample("offset", OffsetDateTime.parse("9999-12-31T23:59:59.999999-18:00")),
                new Sample("offset", OffsetDateTime.parse("0001-01-01T00:00:00+18:00")),
                new Sample("single", -0f),
                new Sample("single", Float.MIN_VALUE),
                new Sample("precise", -0d),
                new Sample("precise", Double.MIN_VALUE),
                new Sample("json", JSON.json("{not json")),
                new Sample("json", JSON.json("")),
                new Sample("text", "\uffff\ufffe"),
                new Sample("text", "x".repeat(1_100_000)),
                new Sample("words", List.of("x".repeat(1_100_000))),
                new Sample("json", JSON.json('"' + "x".repeat(1_100_000) + '"')),
                new Sample("bytes", new byte[1_100_000]));
        return Stream.concat(finite, notFinite());
    }

    @ParameterizedTest
    @MethodSource("edges")
    @Tag("C-007")
    void aValueIsKeptExactlyOrRefusedByName(Sample sample) {
        ProductOptionalSheet link = Sheets.with(SHEET, sample);
        try {
            optional.create(link);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(sample.column());
            assertThat(optional.exists(PRODUCT, SHEET)).isFalse();
            return;
        }
        keeps(sample, optional.find(PRODUCT, SHEET).orElseThrow().link());
        assertThat(optional.create(link)).isEqualTo(UNCHANGED);
    }

    private static ProductOptionalSheet nothing() {
        return Sheets.empty(SHEET);
    }

    private static void keeps(Sample sample, ProductOptionalSheet link) {
        assertThat(value(link, sample.column())).isEqualTo(comparable(sample.value()));
    }
}
