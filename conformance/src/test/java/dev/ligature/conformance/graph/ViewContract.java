package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ligature.conformance.graph.Views.Answered;
import dev.ligature.conformance.graph.Views.Card;
import dev.ligature.conformance.graph.Views.Placed;
import dev.ligature.conformance.graph.Views.Placement;
import dev.ligature.conformance.graph.Views.Range;
import dev.ligature.conformance.graph.Views.Reviewed;
import dev.ligature.conformance.graph.Views.Sheet;
import dev.ligature.conformance.graph.Views.Shelf;
import dev.ligature.conformance.graph.Views.Tagging;
import dev.ligature.conformance.graph.Views.Title;
import dev.ligature.conformance.graph.Views.Weighed;
import dev.ligature.conformance.graph.brand.Brand;
import dev.ligature.conformance.graph.brand.Country;
import dev.ligature.conformance.graph.product.Product;
import dev.ligature.conformance.graph.review.Review;
import dev.ligature.spi.Side;
import dev.ligature.spi.ViewType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What views hold. */
abstract class ViewContract extends MarketContract {

    private static final Brand ACME = new Brand("b1", "acme", null);
    private static final Country GERMANY = new Country("de", "germany");

    @Test
    @Tag("C-080")
    void aViewWithoutLinksTakesOneStatement() {
        assertThat(statements(() -> products(Views.TITLE).fetch())).isOne();
        assertThat(products(Views.TITLE).fetch())
                .containsExactly(
                        new Title("p1", "anvil"),
                        new Title("p2", "bolt"),
                        new Title("p3", "cog"),
                        new Title("p4", null),
                        new Title("p5", "dowel"),
                        new Title("p6", "eyelet"));
    }

    @Test
    @Tag("C-081")
    @Tag("C-088")
    void aLinkedRecordIsNullWhereItIsMissingOrGoneOrDeleted() {
        assertThat(products(Views.CARD).fetch())
                .containsExactly(
                        new Card("p1", "anvil", ACME),
                        new Card("p2", "bolt", ACME),
                        new Card("p3", "cog", new Brand("b2", "bolts", null)),
                        new Card("p4", null, null),
                        new Card("p5", "dowel", null),
                        new Card("p6", "eyelet", null));
    }

    @Test
    @Tag("C-081")
    @Tag("C-086")
    void aNestedViewHoldsColumnsOfTheLinkAndRecordsFurtherOn() {
        assertThat(products(Views.SHELF).limit(4).fetch())
                .containsExactly(
                        new Shelf("p1", Optional.of(new Placed("acme", true, 1, Optional.of(GERMANY)))),
                        new Shelf("p2", Optional.of(new Placed("acme", false, null, Optional.of(GERMANY)))),
                        new Shelf("p3", Optional.of(new Placed("bolts", true, 2, Optional.empty()))),
                        new Shelf("p4", Optional.empty()));
    }

    @Test
    @Tag("C-081")
    @Tag("C-088")
    void aListIsInTheOrderOfKeysAndHoldsNeitherNullsNorDeletedRecords() {
        List<Reviewed> all = products(Views.REVIEWED).fetch();
        assertThat(all.get(0))
                .isEqualTo(new Reviewed("p1", List.of(new Review(1, "good", 5, null), new Review(2, null, 3, null))));
        assertThat(all.get(1)).isEqualTo(new Reviewed("p2", List.of(new Review(4, "fair", 4, null))));
        assertThat(all.subList(2, 6)).allMatch(product -> product.reviews().isEmpty());
        assertThatThrownBy(() -> all.get(0).reviews().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Tag("C-081")
    void aLinkIsFollowedFromItsOtherEndToo() {
        assertThat(brands(Views.RANGE).fetch())
                .containsExactly(
                        new Range("b1", List.of("p1", "p2")),
                        new Range("b2", List.of("p3")),
                        new Range("b4", List.of()));
    }

    @Test
    @Tag("C-081")
    void listsOfListsAndOfLinkedRecordsAreFilled() {
        List<Sheet> all = products(Views.SHEET).fetch();
        assertThat(all.get(0))
                .isEqualTo(new Sheet(
                        new Product("p1", "anvil", new BigDecimal("10.00"), null),
                        Optional.of(new Range("b1", List.of("p1", "p2"))),
                        List.of(new Answered(1, List.of(6L, 7L)), new Answered(2, List.of())),
                        List.of(new Weighed("iron", 2, "hot"), new Weighed("heavy", 1, null)),
                        new Title("p2", "bolt")));
        assertThat(all.get(1).reviews()).containsExactly(new Answered(4, List.of(8L)));
        assertThat(all.get(1).tags()).isEmpty();
        assertThat(all.get(2).successor()).isNull();
        assertThat(all.get(4).range()).isEmpty();
    }

    @Test
    @Tag("C-086")
    void theRootIsALink() {
        assertThat(placements(Views.PLACEMENT).fetch())
                .containsExactly(
                        new Placement(true, 1, new Title("p1", "anvil"), Optional.of(ACME)),
                        new Placement(false, null, new Title("p2", "bolt"), Optional.of(ACME)),
                        new Placement(true, 2, new Title("p3", "cog"), Optional.of(new Brand("b2", "bolts", null))),
                        new Placement(true, 0, new Title("p5", "dowel"), Optional.empty()),
                        new Placement(true, 3, new Title("p6", "eyelet"), Optional.empty()),
                        new Placement(false, 9, null, Optional.of(ACME)));
    }

    @Test
    @Tag("C-086")
    void aLinkAsRootHasListsBelowItsEnds() {
        assertThat(all(Views.TAGGING, Paths.ProductTagPath::new).limit(2).fetch())
                .hasSize(2)
                .extracting(Tagging::product)
                .allMatch(product -> product != null && product.reviews().size() == 2);
    }

    private record Heir(String id, @Nullable Heir next) {}

    private static ViewType<Heir> heir(int steps) {
        ViewType.Builder view = ViewType.over("Heir", Market.PRODUCT).column(Market.PRODUCT_ID);
        return steps == 0
                ? view.create(v -> new Heir(v.get(0), null))
                : view.one(Market.SUCCESSION, Side.RIGHT, heir(steps - 1)).create(v -> new Heir(v.get(0), v.get(1)));
    }

    @Test
    @Tag("C-087")
    void aSelfLinkIsFollowedThreeStepsDeep() {
        assertThat(products(heir(3)).withDeleted().limit(1).fetchOne())
                .isEqualTo(new Heir("p1", new Heir("p2", new Heir("p3", new Heir("p7", null)))));
        assertThat(products(heir(3)).limit(1).fetchOne())
                .isEqualTo(new Heir("p1", new Heir("p2", new Heir("p3", null))));
    }

    @Test
    @Tag("C-083")
    void aLimitCountsRootsAndNotTheirLists() {
        assertThat(products(Views.REVIEWED).limit(2).fetch())
                .extracting(Reviewed::id, product -> product.reviews().size())
                .containsExactly(tuple("p1", 2), tuple("p2", 1));
        assertThat(products(Views.REVIEWED).offset(1).limit(2).fetch())
                .extracting(Reviewed::id)
                .containsExactly("p2", "p3");
    }

    @Test
    @Tag("C-088")
    void deletedRecordsAreThereWhenAskedFor() {
        assertThat(products(Views.TITLE).withDeleted().fetch())
                .extracting(Title::id)
                .containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7");
        assertThat(products(Views.REVIEWED).withDeleted().fetch().get(0).reviews())
                .extracting(Review::id)
                .containsExactly(1L, 2L, 3L);
        Sheet third = products(Views.SHEET).withDeleted().fetch().get(2);
        assertThat(third.successor()).isEqualTo(new Title("p7", "flange"));
    }
}
