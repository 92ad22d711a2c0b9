package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ligature.Cursor;
import dev.ligature.LigatureException;
import dev.ligature.Page;
import dev.ligature.Ref;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.graph.Market.ProductBrand;
import dev.ligature.conformance.graph.Paths.ProductPath;
import dev.ligature.conformance.graph.Views.Card;
import dev.ligature.conformance.graph.Views.Placement;
import dev.ligature.conformance.graph.Views.Reviewed;
import dev.ligature.conformance.graph.Views.Title;
import dev.ligature.conformance.graph.Views.Weighed;
import dev.ligature.conformance.graph.brand.Brand;
import dev.ligature.conformance.graph.product.Product;
import dev.ligature.conformance.graph.review.Review;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ways in which records are handed out. */
abstract class ResultContract extends MarketContract {

    @Test
    @Tag("C-085")
    void linkedRecordsAreCountedInConditions() {
        assertThat(ids(p -> p.reviews().count().eq(2))).containsExactly("p1");
        assertThat(ids(p -> p.reviews().count().ge(1))).containsExactly("p1", "p2");
        assertThat(ids(p -> p.reviews().count().eq(0))).containsExactly("p3", "p4", "p5", "p6");
        assertThat(ids(p -> p.reviews().count().ne(1))).containsExactly("p1", "p3", "p4", "p5", "p6");
        assertThat(ids(p -> p.reviews().count().lt(2))).containsExactly("p2", "p3", "p4", "p5", "p6");
        assertThat(ids(p -> p.reviews().count().between(0, 1))).containsExactly("p2", "p3", "p4", "p5", "p6");
        assertThat(ids(p -> p.reviews().count(r -> r.rating().ge(4)).eq(1))).containsExactly("p1", "p2");
        assertThat(ids(p -> p.brand().products().count().ge(2))).containsExactly("p1", "p2");
        assertThat(ids(p -> p.tags().count().ge(2).or(p.reviews().count().ge(2))))
                .containsExactly("p1");
    }

    @Test
    @Tag("C-089")
    void aListIsOrderedAndCutForEachRecordThatHasOne() {
        assertThat(reviews(products(Views.REVIEWED)
                        .list(p -> p.reviews().orderBy(r -> r.rating().asc()))))
                .containsExactly(List.of(2L, 1L), List.of(4L));
        assertThat(reviews(products(Views.REVIEWED)
                        .list(p -> p.reviews().orderBy(r -> r.rating().asc()).limit(1))))
                .containsExactly(List.of(2L), List.of(4L));
        assertThat(reviews(products(Views.REVIEWED)
                        .limit(1)
                        .list(p -> p.reviews().orderBy(r -> r.text().desc()).limit(1))))
                .containsExactly(List.of(1L));
    }

    @Test
    @Tag("C-089")
    void listsBesideAndInsideOthersAreOrderedAndCutToo() {
        Views.Sheet sheet = products(Views.SHEET)
                .list(p -> p.tags().orderBy(t -> t.link().weight().asc()).limit(1))
                .list(p -> p.reviews().limit(1).list(r -> r.replies().orderBy(a -> a.id().desc())))
                .list(p -> p.brand().products().orderBy(other -> other.id().desc()))
                .limit(1)
                .fetchOne();
        assertThat(sheet.tags()).containsExactly(new Weighed("heavy", 1, null));
        assertThat(sheet.reviews()).containsExactly(new Views.Answered(1, List.of(7L, 6L)));
        assertThat(sheet.range().orElseThrow().products()).containsExactly("p2", "p1");
    }

    @Test
    @Tag("C-089")
    void aListThatTheViewDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.TITLE).list(p -> p.reviews().limit(1)))
                .withMessageContaining("Title")
                .withMessageContaining("reviews");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.REVIEWED).list(p -> p.reviews().limit(0)));
    }

    @Test
    @Tag("C-090")
    void pagesByCursorGoThroughAllRecordsOnce() {
        Find<Reviewed, ProductPath> byPrice =
                products(Views.REVIEWED).orderBy(p -> p.price().desc());
        List<Reviewed> all = byPrice.fetch();
        for (int size = 1; size <= all.size() + 1; size++) {
            assertThat(pages(byPrice, size)).isEqualTo(all);
        }
        Page<Reviewed> last = byPrice.page(Cursor.start(), all.size());
        assertThat(last.next()).isEmpty();
        assertThat(byPrice.where(p -> p.id().eq("none")).page(Cursor.start(), 3).items())
                .isEmpty();
    }

    @Test
    @Tag("C-090")
    void aCursorGoesOnThroughWhatIsFilteredOtherwise() {
        Find<Title, ProductPath> byPrice = products(Views.TITLE)
                .orderBy(p -> p.price().asc())
                .orderBy(p -> p.title().desc());
        Cursor beforeTheLast = byPrice.page(Cursor.start(), 5).next().orElseThrow();
        assertThat(ids(byPrice)).endsWith("p3");
        assertThat(byPrice.page(beforeTheLast, 5).items()).extracting(Title::id).containsExactly("p3");
        assertThat(byPrice.where(p -> p.title().eq("bolt"))
                        .page(beforeTheLast, 5)
                        .items())
                .isEmpty();
        Cursor first = byPrice.page(Cursor.start(), 1).next().orElseThrow();
        assertThat(byPrice.where(p -> p.brand().isLinked()).page(first, 5).items())
                .extracting(Title::id)
                .containsExactly("p2", "p1", "p3");
    }

    @Test
    @Tag("C-090")
    void pagesGoByColumnsOfALinkTooThoughNotEachRecordHasOne() {
        List<Find<Title, ProductPath>> queries = List.of(
                products(Views.TITLE).orderBy(p -> p.brand().link().rank().asc()),
                products(Views.TITLE)
                        .orderBy(p -> p.brand().link().rank().desc())
                        .orderBy(p -> p.title().asc()));
        for (Find<Title, ProductPath> query : queries) {
            List<Title> all = query.fetch();
            for (int size = 1; size <= all.size() + 1; size++) {
                assertThat(pages(query, size)).isEqualTo(all);
            }
        }
    }

    @Test
    @Tag("C-090")
    void aLongOrderIsPagedToo() {
        Find<Views.Sheet, ProductPath> byAll = products(Views.SHEET)
                .orderBy(p -> p.price().desc())
                .orderBy(p -> p.title().asc())
                .orderBy(p -> p.deletedAt().asc())
                .orderBy(p -> p.id().desc());
        Find<Views.Sheet, ProductPath> withDeleted = byAll.withDeleted();
        for (int size = 1; size < 4; size++) {
            assertThat(pages(byAll, size)).isEqualTo(byAll.fetch());
            assertThat(pages(withDeleted, size)).isEqualTo(withDeleted.fetch());
        }
    }

    @Test
    @Tag("C-090")
    void aCursorOfSomethingElseIsRefused() {
        Find<Title, ProductPath> titles = products(Views.TITLE);
        Cursor next = titles.page(Cursor.start(), 2).next().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titles.orderBy(p -> p.title().asc()).page(next, 2))
                .withMessageContaining("cursor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> brands(Views.RANGE).page(next, 2));
        for (String text :
                List.of("x", "!", next.text() + "AA", next.text().substring(1), forged("- "), forged("3 a\0b"))) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> titles.page(Cursor.parse(text), 2));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> titles.page(next, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> titles.limit(1).page(next, 1));
    }

    @Test
    @Tag("C-091")
    void rootsFromElsewhereKeepTheirOrderAndAreTakenAsTheyAre() {
        Product second = new Product("p2", "told otherwise", BigDecimal.TEN, null);
        Product unknown = new Product("p99", "nowhere", null, null);
        Product first = new Product("p1", null, null, null);
        List<Card> attached = products(Views.CARD).attached(List.of(second, unknown, first, second));
        assertThat(attached)
                .containsExactly(
                        new Card("p2", "told otherwise", new Brand("b1", "acme", null)),
                        new Card("p99", "nowhere", null),
                        new Card("p1", null, new Brand("b1", "acme", null)),
                        new Card("p2", "told otherwise", new Brand("b1", "acme", null)));
        assertThat(products(Views.SHEET).attached(List.of(first)).get(0).product())
                .isSameAs(first);
        assertThat(products(Views.CARD).attached(List.of())).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(attached::clear);
    }

    @Test
    @Tag("C-091")
    void rootsFromElsewhereMayBeLinksAndHaveListsThatAreRead() {
        ProductBrand link = new ProductBrand(Ref.of(Product.class, "p1"), Ref.of(Brand.class, "b2"), false, 7);
        assertThat(placements(Views.PLACEMENT).attached(List.of(link)))
                .containsExactly(
                        new Placement(false, 7, new Title("p1", "anvil"), Optional.of(new Brand("b2", "bolts", null))));
        Product first = new Product("p1", null, null, null);
        assertThat(products(Views.REVIEWED)
                        .list(p -> p.reviews().orderBy(r -> r.id().desc()))
                        .attached(List.of(first)))
                .containsExactly(
                        new Reviewed("p1", List.of(new Review(2, null, 3, null), new Review(1, "good", 5, null))));
    }

    @Test
    @Tag("C-091")
    void whatWouldNarrowRootsFromElsewhereIsRefused() {
        Product first = new Product("p1", null, null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> products(Views.CARD).where(p -> p.id().eq("p1")).attached(List.of(first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.CARD).limit(1).attached(List.of(first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.CARD).attached(List.of("p1")))
                .withMessageContaining("java.lang.String");
    }

    @Test
    @Tag("C-092")
    void aKeyThatDoesNotExistIsAbsentOrAnErrorWhereItIsRequired() {
        Find<Title, ProductPath> some = products(Views.TITLE).where(p -> p.id().in("p1", "p98", "p2", "p99"));
        assertThat(some.fetch()).extracting(Title::id).containsExactly("p1", "p2");
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> some.required().fetch())
                .withMessageContaining("p98, p99");
        Find<Title, ProductPath> one = products(Views.TITLE).where(p -> p.id().eq("p2"));
        assertThat(one.required().fetchOne()).isEqualTo(new Title("p2", "bolt"));
        assertThat(one.orderBy(p -> p.id().desc())
                        .orderBy(p -> p.title().asc())
                        .required()
                        .fetch())
                .hasSize(1);
        assertThatExceptionOfType(LigatureException.class)
                .as("no record has both keys")
                .isThrownBy(() -> one.where(p -> p.id().eq("p1")).required().fetch());
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> products(Views.TITLE)
                        .where(p -> p.id().eq("p7"))
                        .required()
                        .fetchOptional());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.TITLE).required().fetch());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.limit(1).required().fetch());
    }

    @Test
    void aStreamGivesWhatFetchDoes() {
        try (Stream<Views.Sheet> stream = products(Views.SHEET).stream()) {
            assertThat(stream.toList()).isEqualTo(products(Views.SHEET).fetch());
        }
    }

    @Test
    void aStreamThatIsLeftEarlyGivesItsConnectionBackWhenItIsClosed() {
        try (Stream<Views.Sheet> stream = products(Views.SHEET).stream()) {
            Iterator<Views.Sheet> sheets = stream.iterator();
            assertThat(sheets.next().product().id()).isEqualTo("p1");
        }
        assertThat(recording().open()).isZero();
    }

    @Test
    void whatJooqHasIsSaidInSql() {
        assertThat(ids(products(Views.TITLE)
                        .whereSql(p -> DSL.upper(p.title().field()).eq("BOLT"))))
                .containsExactly("p2");
        assertThat(ids(products(Views.TITLE)
                        .where(p -> p.id().in("p1", "p2", "p3"))
                        .whereSql(p -> DSL.length(p.title().field())
                                .eq(3)
                                .or(p.title().field().in("anvil", "it's \\ odd")))
                        .orderBy(p -> p.title().desc())
                        .limit(5)))
                .containsExactly("p3", "p1");
        assertThat(products(Views.SHEET)
                        .whereSql(p -> DSL.length(p.title().field()).gt(4))
                        .count())
                .isEqualTo(3);
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> products(Views.TITLE)
                        .whereSql(p -> DSL.condition("no_such_column = 1"))
                        .fetch());
        List<org.jooq.Field<?>> leaked = new ArrayList<>();
        products(Views.TITLE)
                .where(p -> p.reviews().any(r -> {
                    leaked.add(r.rating().field());
                    return r.rating().eq(1);
                }));
        assertThatExceptionOfType(UnsupportedQueryException.class)
                .isThrownBy(
                        () -> products(Views.TITLE).whereSql(p -> leaked.get(0).isNotNull()))
                .withMessageContaining("rating of review");
    }

    @Test
    void linkedRecordsAreSpokenOfInSqlAndAreNullWhereThereIsNone() {
        assertThat(ids(products(Views.TITLE)
                        .whereSql(p -> DSL.coalesce(p.brand().name().field(), DSL.val("none"))
                                .eq("none"))))
                .containsExactly("p4", "p5", "p6");
        assertThat(ids(products(Views.TITLE)
                        .whereSql(p -> p.brand().link().rank().field().plus(1).eq(2))))
                .containsExactly("p1");
    }

    @Test
    void aQueryIsExplained() {
        String plan = products(Views.SHEET)
                .where(p -> p.title().eq("anvil"))
                .orderBy(p -> p.price().desc())
                .limit(2)
                .explain();
        assertThat(plan)
                .contains("1. every product")
                .contains("from product")
                .contains("order by")
                .contains("the tags of all of these at once, over product_tag");
    }

    @Test
    void aQueryWithSqlOfTheCallersIsExplainedToo() {
        assertThat(products(Views.TITLE)
                        .whereSql(p -> DSL.upper(p.title().field()).eq("BOLT"))
                        .explain())
                .contains("upper(t0.title) = ");
    }

    /** A cursor whose last value is another. */
    private String forged(String value) {
        String text = new String(
                Base64.getUrlDecoder()
                        .decode(products(Views.TITLE)
                                .page(Cursor.start(), 2)
                                .next()
                                .orElseThrow()
                                .text()),
                StandardCharsets.UTF_8);
        String changed = text.substring(0, text.length() - "2 p2".length()) + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<Long>> reviews(Find<Reviewed, ProductPath> query) {
        return query.fetch().stream()
                .map(product -> product.reviews().stream().map(Review::id).toList())
                .filter(reviews -> !reviews.isEmpty())
                .toList();
    }

    private List<String> ids(java.util.function.Function<ProductPath, dev.ligature.Condition> condition) {
        return ids(products(Views.TITLE).where(condition));
    }

    private static List<String> ids(Find<Title, ProductPath> query) {
        return query.fetch().stream().map(Title::id).toList();
    }

    private static <V> List<V> pages(Find<V, ?> query, int size) {
        List<V> all = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.start());
        while (next.isPresent()) {
            Page<V> page = query.page(next.get(), size);
            all.addAll(page.items());
            next = page.next();
        }
        return all;
    }
}
