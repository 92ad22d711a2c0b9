package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ligature.Cursor;
import dev.ligature.LigatureException;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.graph.Paths.ProductPath;
import dev.ligature.conformance.graph.Paths.TagPath;
import dev.ligature.conformance.graph.Views.Placement;
import dev.ligature.conformance.graph.review.Review;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Modules in different databases, and one in none, give the same answers as in one, or refuse with the reason. */
class SplitTest {

    private static final int MANY = 10_000;
    private static final String BRANDS = SplitTest.class.getPackageName() + ".brand";

    /** Every module in a database of its own kind. */
    private static Marketplace apart() {
        return Marketplace.split(
                MANY, PostgresDatabase.open(), H2Database.open(), MariaDbDatabase.open(), SqliteDatabase.open());
    }

    /** Reviews with the links. */
    private static Marketplace reviewsWithLinks() {
        return Marketplace.split(MANY, H2Database.open(), PostgresDatabase.open(), PostgresDatabase.open());
    }

    /** All but tags with the links. */
    private static Marketplace tagsApart() {
        return Marketplace.split(MANY, PostgresDatabase.open());
    }

    @Nested
    class ViewsApart extends ViewContract {
        @Override
        Marketplace market() {
            return apart();
        }
    }

    @Nested
    class ConditionsApart extends ConditionsAcross {
        @Override
        Marketplace market() {
            return apart();
        }
    }

    @Nested
    class ResultsApart extends ResultsAcross {
        @Override
        Marketplace market() {
            return apart();
        }
    }

    @Nested
    class ViewsWithReviewsByTheLinks extends ViewContract {
        @Override
        Marketplace market() {
            return reviewsWithLinks();
        }
    }

    @Nested
    class ConditionsWithReviewsByTheLinks extends ConditionsAcross {
        @Override
        Marketplace market() {
            return reviewsWithLinks();
        }
    }

    @Nested
    class ResultsWithReviewsByTheLinks extends ResultsAcross {
        @Override
        Marketplace market() {
            return reviewsWithLinks();
        }
    }

    @Nested
    class GraphsApart extends GraphContract {
        @Override
        Marketplace market() {
            return apart();
        }
    }

    @Nested
    class ViewsWithTagsInMemory extends ViewContract {
        @Override
        Marketplace market() {
            return tagsApart();
        }
    }

    @Nested
    class ConditionsWithTagsInMemory extends ConditionContract {
        @Override
        Marketplace market() {
            return tagsApart();
        }
    }

    @Nested
    class ResultsWithTagsInMemory extends ResultContract {
        @Override
        Marketplace market() {
            return tagsApart();
        }

        @Override
        @Test
        void listsBesideAndInsideOthersAreOrderedAndCutToo() {
            assertRefused(super::listsBesideAndInsideOthersAreOrderedAndCutToo, "cannot have a limit");
        }
    }

    /** Which conditions and orders are refused where each module has a database. */
    abstract static class ConditionsAcross extends ConditionContract {

        @Override
        @Test
        void anAnyInsideAnotherOverTheSameListHasItsOwnRecord() {
            assertRefused(super::anAnyInsideAnotherOverTheSameListHasItsOwnRecord, "cannot be separated");
        }

        @Override
        @Test
        void conditionsAndOrdersOfALinkReachItsEnds() {
            assertRefused(super::conditionsAndOrdersOfALinkReachItsEnds, "Cannot order by title of product");
            assertThat(placements(Views.PLACEMENT)
                            .where(link -> link.brand().name().eq("acme"))
                            .where(link -> link.product().isNotLinked())
                            .orderBy(link -> link.rank().desc())
                            .fetch())
                    .extracting(Placement::rank)
                    .containsExactly(9);
        }

        @Override
        @Test
        void ordersPutMissingValuesLastAndEndWithTheKey() {
            assertRefused(super::ordersPutMissingValuesLastAndEndWithTheKey, "Cannot order by name of brand");
        }

        @Override
        @Test
        void pagesFollowTheOrder() {
            assertRefused(super::pagesFollowTheOrder, "Cannot order by name of brand");
        }
    }

    /** Which ways of handing out records are refused where each module has a database. */
    abstract static class ResultsAcross extends ResultContract {

        @Override
        @Test
        void aListIsOrderedAndCutForEachRecordThatHasOne() {
            assertThat(products(Views.REVIEWED)
                            .list(p -> p.reviews().orderBy(r -> r.rating().asc()))
                            .fetch()
                            .get(0)
                            .reviews())
                    .extracting(Review::id)
                    .containsExactly(2L, 1L);
        }

        @Override
        @Test
        void listsBesideAndInsideOthersAreOrderedAndCutToo() {
            assertRefused(super::listsBesideAndInsideOthersAreOrderedAndCutToo, "cannot have a limit");
        }

        @Override
        @Test
        void pagesGoByColumnsOfALinkTooThoughNotEachRecordHasOne() {
            assertRefused(super::pagesGoByColumnsOfALinkTooThoughNotEachRecordHasOne, "Cannot order by");
        }

        @Override
        @Test
        void linkedRecordsAreSpokenOfInSqlAndAreNullWhereThereIsNone() {
            assertRefused(
                    super::linkedRecordsAreSpokenOfInSqlAndAreNullWhereThereIsNone,
                    "whereSql cannot use name of brand");
        }
    }

    private static void assertRefused(ThrowingCallable query, String why) {
        assertThatExceptionOfType(UnsupportedQueryException.class)
                .isThrownBy(query)
                .withMessageContaining(why);
    }

    @Nested
    @Tag("C-094")
    class Statements extends MarketContract {

        @Override
        Marketplace market() {
            return apart();
        }

        @Test
        @Tag("C-082")
        void aLinkedRecordTakesTwoStatementsAtMostForItsLink() {
            assertThat(statements(() -> products(Views.TITLE).fetch())).isOne();
            assertThat(statements(() -> products(Views.CARD).fetch())).isEqualTo(1 + 2);
            assertThat(statements(() -> products(Views.REVIEWED).limit(2).fetch()))
                    .isEqualTo(1 + 2);
            assertThat(statements(() -> placements(Views.PLACEMENT).fetch())).isEqualTo(1 + 2);
            assertThat(statements(() -> products(Views.SHELF).fetch())).isEqualTo(1 + 2 + 2);
        }

        @Test
        @Tag("C-082")
        void aConditionOnALinkedRecordTakesOneForItsKeysAndOneForThoseOfItsLink() {
            assertThat(statements(() -> products(Views.TITLE)
                            .where(p -> p.brand().name().eq("acme"))
                            .fetch()))
                    .isEqualTo(1 + 2);
            assertThat(statements(() -> products(Views.TITLE)
                            .where(p -> p.brand().country().name().eq("germany"))
                            .count()))
                    .isEqualTo(1 + 4);
            assertThat(statements(() -> products(Views.TITLE)
                            .where(p -> p.reviews().count().between(0, 1))
                            .fetch()))
                    .isEqualTo(1 + 2);
            assertThat(statements(() -> products(Views.TITLE)
                            .where(p -> p.reviews()
                                    .any(r -> r.rating().ge(3).and(r.text().isNull())))
                            .fetch()))
                    .isEqualTo(1 + 2);
        }
    }

    @Nested
    @Tag("C-094")
    class Bounds extends MarketContract {

        @Override
        Marketplace market() {
            return Marketplace.split(2, PostgresDatabase.open(), H2Database.open(), H2Database.open());
        }

        @Test
        void moreKeysThanAreCarriedAreRefused() {
            Find<Views.Title, ProductPath> ofAcme =
                    products(Views.TITLE).where(p -> p.brand().name().eq("acme"));
            assertRefused(ofAcme::fetch, "more than 2 records of product (the database of the links)");
            assertRefused(ofAcme::count, "maxKeys");
            assertRefused(
                    () -> products(Views.TITLE).where(p -> p.brand().isLinked()).fetch(),
                    "more than 2 records of brand (the database of " + BRANDS + ")");
            assertThat(products(Views.TITLE)
                            .where(p -> p.brand().name().eq("bolts"))
                            .fetch())
                    .hasSize(1);
        }
    }

    @Nested
    @Tag("C-095")
    class Sources extends MarketContract {

        @Override
        Marketplace market() {
            return tagsApart();
        }

        @Test
        void aModelOfASourceIsTheRootByItsKeysAndInTheirOrder() {
            Find<dev.ligature.conformance.graph.tag.Tag, TagPath> tags = all(Views.WHOLE_TAG, TagPath::new);
            assertThat(tags.where(t -> t.id().in("t2", "t1", "t9")).fetch())
                    .extracting(dev.ligature.conformance.graph.tag.Tag::id)
                    .containsExactly("t1", "t2");
            assertThat(tags.where(t -> t.id().in("t2", "t1")).offset(1).limit(1).fetch())
                    .extracting(dev.ligature.conformance.graph.tag.Tag::id)
                    .containsExactly("t2");
            assertThat(tags.where(t -> t.word().eq("iron")).count()).isOne();
            assertThat(tags.fetch()).hasSize(2).isUnmodifiable();
        }

        @Test
        void whatASourceDoesNotHaveIsRefused() {
            Find<dev.ligature.conformance.graph.tag.Tag, TagPath> tags = all(Views.WHOLE_TAG, TagPath::new);
            assertRefused(() -> tags.orderBy(t -> t.word().asc()).fetch(), "no order");
            assertRefused(() -> tags.page(Cursor.start(), 2), "no pages by cursor");
            assertThatExceptionOfType(LigatureException.class)
                    .isThrownBy(() ->
                            tags.where(t -> t.id().in("t1", "t9")).required().fetch())
                    .withMessageContaining("t9");
            assertRefused(() -> tags.whereSql(t -> DSL.trueCondition()).fetch(), "whereSql does not work");
        }
    }
}
