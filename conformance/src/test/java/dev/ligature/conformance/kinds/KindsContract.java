package dev.ligature.conformance.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.links.ShopRefs.carrier;
import static shop.links.ShopRefs.depot;
import static shop.links.ShopRefs.supplier;

import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.carrier.Carrier;
import shop.carrier.CarrierCode;
import shop.depot.Depot;
import shop.links.DepotCarrierLinks;
import shop.links.SupplierDepot;
import shop.links.SupplierDepotLinks;
import shop.supplier.Standing;
import shop.supplier.Supplier;
import shop.views.CarrierPage;
import shop.views.CarrierPageQuery;
import shop.views.DepotPage;
import shop.views.DepotPageQuery;
import shop.views.SupplierPage;
import shop.views.SupplierPageQuery;

/** An entity, a JavaBean and a class with a constructor, fetched as a whole, in part, and from each side. */
@Tag("C-010")
abstract class KindsContract extends ShopContract {

    private static final UUID BERLIN = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID PARIS = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID ROME = UUID.fromString("00000000-0000-0000-0000-000000000003");

    @BeforeAll
    final void fill() {
        Sql.execute(
                dataSource(),
                "create table suppliers (id bigint primary key, company_name varchar(20), standing varchar(20),"
                        + " lock_version integer not null)",
                "create table depot (id uuid primary key, city varchar(20), heated boolean not null, bays integer)",
                "create table carrier (id varchar(20) primary key, country varchar(20), name varchar(20))",
                "insert into suppliers values (1, 'Acme', 'TRUSTED', 3), (2, 'Bolt', 'NEW', 0), (3, null, null, 0)",
                "insert into depot values ('%s', 'Berlin', true, 4), ('%s', 'Paris', false, null), ('%s', 'Rome', true, 1)"
                        .formatted(BERLIN, PARIS, ROME),
                "insert into carrier values ('dhl', 'de', 'Yellow'), ('ups', 'us', 'Brown')");
    }

    @BeforeEach
    final void link() {
        SupplierDepotLinks depots = SupplierDepotLinks.in(ligature());
        depots.create(new SupplierDepot(supplier(1L), depot(BERLIN), 2));
        depots.create(new SupplierDepot(supplier(1L), depot(PARIS), 1));
        depots.create(supplier(2L), depot(ROME));
        DepotCarrierLinks carriers = DepotCarrierLinks.in(ligature());
        carriers.create(depot(BERLIN), carrier(new CarrierCode("dhl")));
        carriers.create(depot(BERLIN), carrier(new CarrierCode("ups")));
        carriers.create(depot(ROME), carrier(new CarrierCode("ups")));
    }

    @Test
    void anEntityIsFetchedDetachedWithItsJavaBeans() {
        List<SupplierPage> pages = SupplierPageQuery.in(ligature())
                .where(s -> s.standing().eq(Standing.TRUSTED).and(s.version().ge(3)))
                .fetch();

        assertThat(pages).hasSize(1);
        Supplier acme = pages.get(0).supplier();
        assertThat(acme.getId()).isEqualTo(1L);
        assertThat(acme.getName()).isEqualTo("Acme");
        assertThat(acme.getStanding()).isEqualTo(Standing.TRUSTED);
        assertThat(acme.getVersion()).isEqualTo(3);
        assertThat(acme.isSeen()).as("made by its setters").isTrue();
        assertThat(pages.get(0).depots())
                .extracting(Depot::getId, Depot::getCity, Depot::isHeated, Depot::getBays)
                .containsExactlyInAnyOrder(tuple(BERLIN, "Berlin", true, 4), tuple(PARIS, "Paris", false, null));
    }

    @Test
    void anEntityIsFoundAndSortedByAJavaBeanAndTheLinkBetweenThem() {
        assertThat(SupplierPageQuery.in(ligature())
                        .where(s -> s.depots().any(d -> d.heated().eq(true)))
                        .orderBy(s -> s.name().desc())
                        .fetch())
                .extracting(page -> page.supplier().getName())
                .containsExactly("Bolt", "Acme");
        assertThat(SupplierPageQuery.in(ligature())
                        .where(s -> s.depots().any(d -> d.link().priority().gt(1)))
                        .fetch())
                .extracting(page -> page.supplier().getId())
                .containsExactly(1L);
    }

    @Test
    void nullsOfAnEntityStayNull() {
        SupplierPage page =
                SupplierPageQuery.in(ligature()).where(s -> s.id().eq(3L)).fetchOne();

        assertThat(page.supplier().getName()).isNull();
        assertThat(page.supplier().getStanding()).isNull();
        assertThat(page.depots()).isEmpty();
    }

    @Test
    void aJavaBeanIsFetchedWithAnEntityAndWithClasses() {
        List<DepotPage> pages = DepotPageQuery.in(ligature())
                .where(d -> d.supplier().name().eq("Acme"))
                .orderBy(d -> d.supplier().link().priority().asc())
                .fetch();

        assertThat(pages).extracting(page -> page.depot().getCity()).containsExactly("Paris", "Berlin");
        assertThat(pages)
                .extracting(page -> page.supplier().map(Supplier::getName).orElseThrow())
                .containsOnly("Acme");
        assertThat(pages.get(0).carriers()).isEmpty();
        assertThat(pages.get(1).carriers()).extracting(Carrier::getName).containsExactlyInAnyOrder("Yellow", "Brown");
        assertThat(pages.get(1).depot().getSign()).isEqualTo("Berlin (warm)");
    }

    @Test
    void aClassIsMadeByItsConstructorAndFetchedWithWhatIsBehindIt() {
        List<CarrierPage> pages = CarrierPageQuery.in(ligature())
                .where(c -> c.depots().any(d -> d.supplier().standing().eq(Standing.NEW)))
                .orderBy(c -> c.country().asc())
                .fetch();

        assertThat(pages).extracting(CarrierPage::carrier).satisfiesExactly(ups -> {
            assertThat(ups.id()).isEqualTo(new CarrierCode("ups"));
            assertThat(ups.getCountry()).isEqualTo("us");
            assertThat(ups.getName()).isEqualTo("Brown");
        });
        assertThat(pages.get(0).depots())
                .containsExactlyInAnyOrder(
                        new CarrierPage.Stop("Berlin", 4, new CarrierPage.Owner("Acme", Standing.TRUSTED)),
                        new CarrierPage.Stop("Rome", 1, new CarrierPage.Owner("Bolt", Standing.NEW)));
    }

    @Test
    void aClassIsFoundByItsTypedKey() {
        CarrierPage page = CarrierPageQuery.in(ligature())
                .where(c -> c.id().eq(new CarrierCode("dhl")))
                .fetchOne();

        assertThat(page.carrier().getName()).isEqualTo("Yellow");
        assertThat(page.depots()).extracting(CarrierPage.Stop::city).containsExactly("Berlin");
    }
}
