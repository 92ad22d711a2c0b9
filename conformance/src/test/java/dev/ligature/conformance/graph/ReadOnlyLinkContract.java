package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ligature.Condition;
import dev.ligature.LigatureException;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ParcelPath;
import shop.links.ShopCatalog;
import shop.order.Order;
import shop.order.OrderId;
import shop.parcel.Parcel;
import shop.receipt.Receipt;
import shop.views.OrderSheet;
import shop.views.OrderSheetQuery;
import shop.views.ParcelCard;
import shop.views.ParcelCard.Label;
import shop.views.ParcelCardQuery;
import shop.views.ParcelCard_LabelQuery;

/** Links that have no table: they follow a column of a model. */
@Tag("C-012")
abstract class ReadOnlyLinkContract extends ShopContract {

    private static final Order FIRST = new Order(new OrderId("o1"), "1");

    /** Where the orders are. */
    DataSource orders() {
        return dataSource();
    }

    /** Where the receipts are. */
    DataSource receipts() {
        return dataSource();
    }

    @BeforeAll
    void modules() {
        Sql.execute(
                orders(),
                "create table orders (id varchar(255) primary key, number varchar(255))",
                "insert into orders values ('o1', '1'), ('o2', '2'), ('o3', '3')");
        Sql.execute(
                dataSource(),
                "create table parcel (id bigint primary key, label varchar(255), order_ref varchar(255), part_of bigint,"
                        + " deleted_at timestamp(6) with time zone)",
                "insert into parcel values (1, 'box', 'o1', null, null), (2, 'bag', 'o1', 1, null),"
                        + " (3, 'tin', null, 1, null), (4, 'lost', 'o1', 1, timestamp '2026-01-01 00:00:00'),"
                        + " (5, 'crate', 'gone', 4, null), (6, 'sack', 'o2', null, null)");
        Sql.execute(
                receipts(),
                "create table receipt (id varchar(255) primary key, parcel_id bigint, signature varchar(255))",
                "insert into receipt values ('r3', 1, 'C'), ('r1', 1, 'A'), ('r2', 1, 'B'), ('r4', 99, 'D'),"
                        + " ('r5', 6, 'E'), ('r6', null, 'F')");
    }

    @Test
    void aColumnIsFollowedInBothDirectionsAndToTheModelItself() {
        assertThat(ParcelCardQuery.in(ligature()).orderBy(p -> p.id().asc()).fetch())
                .containsExactly(
                        card(1, FIRST, null, receipt("r1", 1, "A"), "bag", "tin"),
                        card(2, FIRST, "box", null),
                        card(3, null, "box", null),
                        card(5, null, null, null),
                        card(6, new Order(new OrderId("o2"), "2"), null, receipt("r5", 6, "E")));
    }

    @Test
    void aListIsReadWithTheViewsInIt() {
        List<OrderSheet> sheets =
                OrderSheetQuery.in(ligature()).orderBy(o -> o.number().asc()).fetch();

        assertThat(sheets)
                .containsExactly(
                        new OrderSheet(
                                new OrderId("o1"),
                                List.of(
                                        card(1, FIRST, null, receipt("r1", 1, "A"), "bag", "tin"),
                                        card(2, FIRST, "box", null))),
                        new OrderSheet(
                                new OrderId("o2"),
                                List.of(card(6, new Order(new OrderId("o2"), "2"), null, receipt("r5", 6, "E")))),
                        new OrderSheet(new OrderId("o3"), List.of()));
    }

    @Test
    void whereThereIsToBeOneAndTheColumnHasSeveralItIsTheSmallestKeys() {
        assertThat(ParcelCardQuery.in(ligature())
                        .where(p -> p.receipt().signature().eq("B"))
                        .fetch())
                .isEmpty();
        assertThat(labels(p -> p.receipt().signature().eq("A"))).containsExactly("box");
    }

    @Test
    void recordsAreOrderedByWhatIsFollowed() {
        assertThat(ParcelCardQuery.in(ligature())
                        .orderBy(p -> p.receipt().signature().desc())
                        .limit(3)
                        .fetch())
                .extracting(ParcelCard::id)
                .containsExactly(6L, 1L, 2L);
    }

    @Test
    @Tag("C-091")
    void recordsFromElsewhereAreFollowedToo() {
        Parcel box = new Parcel(1, "told otherwise", new OrderId("o2"), null, null);
        Parcel unknown = new Parcel(99, "new", null, 1L, null);
        assertThat(ParcelCardQuery.in(ligature()).from(List.of(unknown, box)))
                .containsExactly(
                        card(99, null, "box", receipt("r4", 99, "D")),
                        card(1, new Order(new OrderId("o2"), "2"), null, receipt("r1", 1, "A"), "bag", "tin"));
    }

    @Test
    void conditionsFollowTheColumnToo() {
        assertThat(labels(p -> p.order().number().eq("1"))).containsExactly("box", "bag");
        assertThat(labels(p -> p.order().isNotLinked())).containsExactly("tin", "crate");
        assertThat(labels(p -> p.whole().order().isLinked())).containsExactly("bag", "tin");
        assertThat(labels(p -> p.parts().any(part -> part.order().isNotLinked())))
                .containsExactly("box");
        assertThat(labels(p -> p.parts().none(part -> part.label().eq("tin"))))
                .containsExactly("bag", "tin", "crate", "sack");
        assertThat(labels(p -> p.whole().label().eq("box").or(p.order().number().eq("2"))))
                .containsExactly("bag", "tin", "sack");
        assertThat(OrderSheetQuery.in(ligature())
                        .where(o -> o.parcels().any(p -> p.receipt().isLinked()))
                        .count())
                .isEqualTo(2);
    }

    @Test
    @Tag("C-082")
    void theOtherRecordIsJoinedWithoutATableBetween() {
        List<String> executed = dataSource()
                .executedBy(() -> ParcelCard_LabelQuery.in(ligature())
                        .where(p -> p.order().number().eq("1"))
                        .fetch());

        assertThat(executed).singleElement().asString().containsOnlyOnce("join").containsOnlyOnce("parcel");
    }

    @Test
    void thereIsNoStoreForIt() {
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> ligature().links(ShopCatalog.PARCEL_ORDER))
                .withMessageContaining("parcel_order");
    }

    private List<String> labels(Function<ParcelPath, Condition> condition) {
        return ParcelCard_LabelQuery.in(ligature()).where(condition).fetch().stream()
                .map(Label::label)
                .toList();
    }

    private static ParcelCard card(
            long id, @Nullable Order order, @Nullable String whole, @Nullable Receipt receipt, String... parts) {
        return new ParcelCard(
                id,
                order,
                whole == null ? null : new Label(whole),
                Arrays.stream(parts).map(Label::new).toList(),
                Optional.ofNullable(receipt));
    }

    private static Receipt receipt(String id, long parcel, String signature) {
        return new Receipt(id, parcel, signature);
    }
}
