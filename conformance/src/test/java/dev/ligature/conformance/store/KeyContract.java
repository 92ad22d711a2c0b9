package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.account;
import static shop.links.ShopRefs.bin;
import static shop.links.ShopRefs.cart;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.device;
import static shop.links.ShopRefs.order;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;
import static shop.links.ShopRefs.seat;
import static shop.links.ShopRefs.shelf;
import static shop.links.ShopRefs.ticket;

import dev.ligature.Counts;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.conformance.ShopContract;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.LinksFrom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.bin.BinId;
import shop.device.DeviceId;
import shop.links.AccountOrderLinks;
import shop.links.CustomerCartLinks;
import shop.links.CustomerDeviceLinks;
import shop.links.ProductReviewLinks;
import shop.links.ShelfBinLinks;
import shop.links.TicketSeatLinks;
import shop.order.OrderId;
import shop.seat.SeatId;
import shop.ticket.TicketNumber;

/** Keys of every type, plain and in a record of the user's own. */
abstract class KeyContract extends ShopContract {

    @Test
    @Tag("C-011")
    void keysOfIntegerAndUuidAreKept() {
        for (int id : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            keeps(CustomerCartLinks.TYPE, customer(id), cart(new UUID(id, ~id)));
        }
    }

    @Test
    @Tag("C-011")
    void keysOfStringAndLongAreKept() {
        for (long id : new long[] {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            keeps(ProductReviewLinks.TYPE, product("p" + id), review(id));
        }
    }

    @Test
    @Tag("C-011")
    void keysOfShortPlainAndWrappedAreKept() {
        for (short id : new short[] {0, 1, -1, Short.MIN_VALUE, Short.MAX_VALUE}) {
            keeps(ShelfBinLinks.TYPE, shelf(id), bin(new BinId(id)));
        }
    }

    @Test
    @Tag("C-011")
    void wrappedLongsAndIntegersAreKept() {
        keeps(TicketSeatLinks.TYPE, ticket(new TicketNumber(Long.MIN_VALUE)), seat(new SeatId(Integer.MAX_VALUE)));
        keeps(TicketSeatLinks.TYPE, ticket(new TicketNumber(0L)), seat(new SeatId(0)));
    }

    @Test
    @Tag("C-011")
    void wrappedStringsAndUuidsAreKept() {
        keeps(AccountOrderLinks.TYPE, account("ann"), order(new OrderId("o'1")));
        keeps(CustomerDeviceLinks.TYPE, customer(1), device(new DeviceId(new UUID(-1, Long.MIN_VALUE))));
        keeps(CustomerDeviceLinks.TYPE, customer(1), device(new DeviceId(new UUID(0, 0))));
    }

    /** Takes a pair through every kind of statement. */
    private <T, L extends Ref<?, ?>, R extends Ref<?, ?>> void keeps(LinkType<T, L, R> type, L left, R right) {
        LinkStore<T, L, R> links = ligature().links(type);
        assertThat(links.create(left, right)).isEqualTo(CREATED);
        T link = links.find(left, right).orElseThrow().link();
        assertThat((Object) type.leftOf().apply(link)).isEqualTo(left);
        assertThat((Object) type.rightOf().apply(link)).isEqualTo(right);
        assertThat(links.create(link)).isEqualTo(UNCHANGED);
        assertThat(links.exists(left, right)).isTrue();

        sees(links.fromLeft(), left, right, type.right().list());
        sees(links.fromRight(), right, left, type.left().list());

        List<Pair<L, R>> pair = List.of(Pair.of(left, right));
        assertThat(links.linkAll(pair)).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(links.dismissAll(pair)).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(links.createAll(List.of(link))).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(links.dismiss(left, right)).isTrue();
        if (type.archive().isPresent()) {
            assertThat(links.history(left, right))
                    .hasSize(2)
                    .allSatisfy(period -> assertThat(period.link()).isEqualTo(link));
        }
    }

    private static <T, A extends Ref<?, ?>, B extends Ref<?, ?>> void sees(
            LinksFrom<T, A, B> links, A record, B partner, boolean list) {
        assertThat(links.count(record)).isOne();
        if (list) {
            assertThat(links.partners(record)).isEqualTo(List.of(partner));
            assertThat(links.partnersByRecord(List.of(record))).isEqualTo(Map.of(record, List.of(partner)));
            assertThat(links.setAll(record, List.of(partner), Taking.REFUSED)).isEqualTo(new Counts(0, 0, 1, 0));
        } else {
            assertThat(links.partner(record))
                    .isPresent()
                    .hasValueSatisfying(found -> assertThat((Object) found).isEqualTo(partner));
            assertThat(links.partnerByRecord(List.of(record))).isEqualTo(Map.of(record, partner));
            assertThat(links.set(record, partner, Taking.REFUSED)).isEqualTo(UNCHANGED);
        }
    }
}
