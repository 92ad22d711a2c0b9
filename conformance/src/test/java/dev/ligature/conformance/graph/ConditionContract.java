package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.Condition;
import dev.ligature.LigatureException;
import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.graph.Paths.ProductPath;
import dev.ligature.conformance.graph.Paths.ReviewPath;
import dev.ligature.conformance.graph.Views.Placement;
import dev.ligature.conformance.graph.Views.Title;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which records queries find, and in what order. */
abstract class ConditionContract extends MarketContract {

    @Test
    @Tag("C-083")
    void comparisonsOfTheRoot() {
        assertThat(found(p -> p.title().eq("bolt"))).containsExactly("p2");
        assertThat(found(p -> p.title().ne("bolt"))).containsExactly("p1", "p3", "p5", "p6");
        assertThat(found(p -> p.price().lt(BigDecimal.valueOf(7)))).containsExactly("p2", "p4");
        assertThat(found(p -> p.price().le(BigDecimal.valueOf(7)))).containsExactly("p2", "p4", "p5", "p6");
        assertThat(found(p -> p.price().gt(BigDecimal.valueOf(7)))).containsExactly("p1");
        assertThat(found(p -> p.price().ge(BigDecimal.valueOf(7)))).containsExactly("p1", "p5", "p6");
        assertThat(found(p -> p.price().between(BigDecimal.ONE, BigDecimal.valueOf(6))))
                .containsExactly("p2", "p4");
        assertThat(found(p -> p.price().isNull())).containsExactly("p3");
        assertThat(found(p -> p.id().in("p1", "p3", "p9"))).containsExactly("p1", "p3");
        assertThat(found(p -> p.id().in(List.of()))).isEmpty();
    }

    @Test
    @Tag("C-085")
    void notIsThePlainNegation() {
        assertThat(found(p -> p.title().eq("bolt").not())).containsExactly("p1", "p3", "p4", "p5", "p6");
        assertThat(found(p -> p.title().eq("bolt").not().not())).containsExactly("p2");
        assertThat(found(p -> p.title().eq("bolt").or(p.price().isNull()).not()))
                .containsExactly("p1", "p4", "p5", "p6");
        assertThat(found(p -> p.brand().name().eq("acme").not())).containsExactly("p3", "p4", "p5", "p6");
        assertThat(found(p -> p.id().in(List.of()).not())).hasSize(6);
    }

    @Test
    @Tag("C-083")
    void textIsFoundByPatternsAndLiterally() {
        assertThat(found(p -> p.title().like("_o%"))).containsExactly("p2", "p3", "p5");
        assertThat(found(p -> p.title().startsWith("b"))).containsExactly("p2");
        assertThat(found(p -> p.title().contains("we"))).containsExactly("p5");
        assertThat(found(p -> p.title().contains("%"))).isEmpty();
        assertThat(found(p -> p.tags().any(t -> t.link().note().startsWith("100%_\\"))))
                .containsExactly("p3");
        assertThat(found(p -> p.tags().any(t -> t.link().note().like("%\\%\\_\\\\"))))
                .containsExactly("p3");
        assertThat(found(p -> p.tags().any(t -> t.link().note().contains("\\"))))
                .containsExactly("p3");
    }

    @Test
    @Tag("C-084")
    void conditionsOnALinkedRecordMeanThatThereIsOne() {
        assertThat(found(p -> p.brand().name().eq("acme"))).containsExactly("p1", "p2");
        assertThat(found(p -> p.brand().name().isNull())).isEmpty();
        assertThat(found(p -> p.brand().isLinked())).containsExactly("p1", "p2", "p3");
        assertThat(found(p -> p.brand().isNotLinked())).containsExactly("p4", "p5", "p6");
        assertThat(found(p -> p.brand().country().name().eq("germany"))).containsExactly("p1", "p2");
        assertThat(found(p -> p.brand().country().isNotLinked())).containsExactly("p3", "p4", "p5", "p6");
        assertThat(found(p -> p.successor().title().eq("bolt"))).containsExactly("p1");
        assertThat(found(p -> p.successor().successor().isLinked())).containsExactly("p1");
        assertThat(found(p -> p.predecessor().predecessor().id().eq("p1"))).containsExactly("p3");
    }

    @Test
    @Tag("C-084")
    @Tag("C-085")
    void conditionsOnAListFindEachRootOnce() {
        assertThat(found(p -> p.reviews().any(r -> r.rating().ge(3)))).containsExactly("p1", "p2");
        assertThat(found(p -> p.reviews().any(r -> r.rating().eq(1)))).isEmpty();
        assertThat(found(p -> p.reviews().none(r -> r.rating().ge(5)))).containsExactly("p2", "p3", "p4", "p5", "p6");
        assertThat(found(p -> p.reviews().isLinked())).containsExactly("p1", "p2");
        assertThat(found(p -> p.reviews().isNotLinked())).containsExactly("p3", "p4", "p5", "p6");
        assertThat(found(p -> p.tags().isLinked())).containsExactly("p1", "p3");
        assertThat(found(p -> p.reviews().any(r -> r.rating().eq(5).and(r.text().isNull()))))
                .isEmpty();
        assertThat(found(p -> p.reviews()
                        .any(r -> r.rating().eq(5))
                        .and(p.reviews().any(r -> r.text().isNull()))))
                .containsExactly("p1");
    }

    @Test
    @Tag("C-085")
    void anAnyInsideAnotherOverTheSameListHasItsOwnRecord() {
        assertThat(found(p -> p.reviews()
                        .any(r -> p.reviews()
                                .any(s -> r.rating().eq(5).and(s.rating().eq(3))))))
                .containsExactly("p1");
        assertThat(found(p -> p.reviews()
                        .any(r -> r.replies()
                                .any(a -> a.rating().lt(2).and(r.rating().eq(5))))))
                .containsExactly("p1");
        assertThat(found(p -> p.brand().products().any(other -> other.title().eq("bolt"))))
                .containsExactly("p1", "p2");
        assertThat(found(p -> p.brand().products().any(other -> p.price().gt(BigDecimal.TEN.subtract(BigDecimal.ONE)))))
                .containsExactly("p1");
    }

    @Test
    @Tag("C-085")
    void orReachesAcrossRootAndLinkedRecords() {
        assertThat(found(p -> p.title().eq("dowel").or(p.brand().name().eq("acme"))))
                .containsExactly("p1", "p2", "p5");
        assertThat(found(p -> p.brand()
                        .name()
                        .eq("bolts")
                        .or(p.reviews().any(r -> r.rating().eq(4)))))
                .containsExactly("p2", "p3");
        assertThat(found(p -> p.brand()
                        .isLinked()
                        .and(p.brand().link().rank().isNull().or(p.price().isNull()))))
                .containsExactly("p2", "p3");
    }

    @Test
    @Tag("C-085")
    void columnsOfALinkCountOnlyWhereItsRecordIs() {
        assertThat(found(p -> p.brand().link().featured().eq(true))).containsExactly("p1", "p3");
        assertThat(found(p -> p.brand().link().featured().eq(true).not())).containsExactly("p2", "p4", "p5", "p6");
        assertThat(found(p -> p.brand().link().rank().isNull())).containsExactly("p2");
        assertThat(found(p -> p.tags().any(t -> t.link().weight().ge(5)))).containsExactly("p3");
        assertThat(found(p -> p.brand().link().brand().country().isLinked())).containsExactly("p1", "p2");
        assertThat(found(p -> p.brand().link().product().title().eq("cog"))).containsExactly("p3");
    }

    @Test
    @Tag("C-086")
    void conditionsAndOrdersOfALinkReachItsEnds() {
        assertThat(placements(Views.PLACEMENT)
                        .where(link -> link.brand().name().eq("acme"))
                        .where(link -> link.featured().eq(false))
                        .orderBy(link -> link.product().title().desc())
                        .fetch())
                .extracting(Placement::rank)
                .containsExactly(null, 9);
        assertThat(placements(Views.PLACEMENT)
                        .orderBy(link -> link.rank().desc())
                        .fetch())
                .extracting(Placement::rank)
                .containsExactly(9, 3, 2, 1, 0, null);
        assertThat(placements(Views.PLACEMENT)
                        .where(link -> link.product().isNotLinked())
                        .count())
                .isOne();
    }

    @Test
    @Tag("C-083")
    @Tag("C-084")
    void ordersPutMissingValuesLastAndEndWithTheKey() {
        assertThat(ordered(p -> p.price().asc())).containsExactly("p4", "p2", "p5", "p6", "p1", "p3");
        assertThat(ordered(p -> p.price().desc())).containsExactly("p1", "p5", "p6", "p2", "p4", "p3");
        assertThat(ordered(p -> p.brand().name().asc())).containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
        assertThat(ordered(p -> p.brand().name().desc())).containsExactly("p3", "p1", "p2", "p4", "p5", "p6");
        assertThat(ordered(p -> p.brand().country().name().desc())).containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
        assertThat(ordered(p -> p.brand().link().rank().desc())).containsExactly("p3", "p1", "p2", "p4", "p5", "p6");
        assertThat(ordered(p -> p.brand().link().product().title().desc()))
                .containsExactly("p3", "p2", "p1", "p4", "p5", "p6");
        assertThat(ordered(p -> p.id().desc())).containsExactly("p6", "p5", "p4", "p3", "p2", "p1");
    }

    @Test
    @Tag("C-083")
    @Tag("C-084")
    void pagesFollowTheOrder() {
        Find<Views.Sheet, ProductPath> byBrand = products(Views.SHEET)
                .orderBy(p -> p.brand().name().desc())
                .orderBy(p -> p.price().asc());
        List<Views.Sheet> all = byBrand.fetch();
        for (int from = 0; from < 6; from += 2) {
            assertThat(byBrand.limit(2).offset(from).fetch()).isEqualTo(all.subList(from, from + 2));
        }
        assertThat(byBrand.offset(4).fetch()).isEqualTo(all.subList(4, 6));
        assertThat(byBrand.offset(6).fetch()).isEmpty();
        assertThat(byBrand.limit(2).offset(1).count()).isEqualTo(6);
        assertThat(byBrand.limit(0).exists()).isTrue();
        assertThat(byBrand.where(p -> p.id().eq("p9")).exists()).isFalse();
    }

    @Test
    void oneRecordIsFetchedOrRefused() {
        assertThat(products(Views.TITLE).where(p -> p.id().eq("p2")).fetchOne()).isEqualTo(new Title("p2", "bolt"));
        assertThat(products(Views.TITLE).where(p -> p.id().eq("p9")).fetchOptional())
                .isEmpty();
        assertThat(products(Views.TITLE).limit(1).fetchOne()).isEqualTo(new Title("p1", "anvil"));
        assertThatThrownBy(
                        () -> products(Views.TITLE).where(p -> p.id().eq("p9")).fetchOne())
                .isInstanceOf(LigatureException.class)
                .hasMessage("No Title matches the query");
        assertThatThrownBy(() -> products(Views.TITLE).fetchOptional())
                .isInstanceOf(LigatureException.class)
                .hasMessage("More than one Title matches the query");
    }

    @Test
    void manyValuesAreOnlyOneStatement() {
        List<String> keys = new ArrayList<>();
        IntStream.range(0, 40_000).forEach(i -> keys.add("p" + i));
        assertThat(found(p -> p.id().in(keys))).hasSize(6);
        assertThat(found(p -> p.id().in(keys.subList(3, 1_000)))).containsExactly("p3", "p4", "p5", "p6");
        assertThat(found(p -> p.id().in(keys).not())).isEmpty();
        assertThat(found(p -> {
                    Condition some = p.id().in(keys.subList(1, 16_000));
                    return some.and(some).and(some).and(some).and(some);
                }))
                .hasSize(6);
        assertThat(found(p -> p.reviews()
                        .any(r -> r.id().in(IntStream.range(1, 30_000)
                                .mapToObj(i -> (long) i)
                                .toList()))))
                .containsExactly("p1", "p2");
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheReason() {
        List<ReviewPath> leaked = new ArrayList<>();
        Condition any = new ProductPath(new dev.ligature.spi.Node.Root(Market.PRODUCT))
                .reviews()
                .any(r -> {
                    leaked.add(r);
                    return r.rating().eq(1);
                });
        assertThat(found(p -> any)).isEmpty();
        assertThatThrownBy(() -> found(p -> leaked.get(0).rating().eq(1)))
                .isInstanceOf(UnsupportedQueryException.class)
                .hasMessageContaining("review");
        assertThatThrownBy(() -> ordered(p -> leaked.get(0).rating().asc()))
                .isInstanceOf(UnsupportedQueryException.class)
                .hasMessageContaining("rating of review");
        assertThatThrownBy(() -> brands(Views.RANGE).where(b -> any).fetch())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("brand")
                .hasMessageContaining("product");
    }

    @Test
    void whatAColumnCouldNotHoldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(p -> p.title().eq("a\0b")))
                .withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(p -> p.title().contains("\0")))
                .withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(p -> p.title().like("100\\")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found(p -> p.title().like("\\a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.TITLE).limit(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products(Views.TITLE).offset(-1));
    }

    private List<String> found(Function<ProductPath, Condition> condition) {
        List<String> found = products(Views.TITLE).where(condition).fetch().stream()
                .map(Title::id)
                .toList();
        assertThat(products(Views.SHEET).where(condition).count()).isEqualTo(found.size());
        assertThat(products(Views.SHEET).where(condition).fetch())
                .extracting(sheet -> sheet.product().id())
                .isEqualTo(found);
        return found;
    }

    private List<String> ordered(Function<ProductPath, Order> order) {
        List<String> flat = products(Views.CARD).orderBy(order).fetch().stream()
                .map(Views.Card::id)
                .toList();
        List<String> paged = products(Views.CARD).orderBy(order).limit(100).fetch().stream()
                .map(Views.Card::id)
                .toList();
        assertThat(paged).isEqualTo(flat);
        return flat;
    }
}
