package dev.ligature.conformance.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.spi.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.carrier.Carrier;
import shop.carrier.CarrierCode;
import shop.depot.Depot;
import shop.links.CarrierPath;
import shop.links.DepotPath;
import shop.links.SupplierPath;
import shop.supplier.Standing;
import shop.supplier.Supplier;

/** The values of its properties, taken from a model of each kind. */
class GettersTest {

    @Test
    void ofAnEntity() {
        Supplier acme = new Supplier();
        acme.setId(1L);
        acme.setName("Acme");
        acme.setStanding(Standing.TRUSTED);
        acme.setVersion(3);

        assertThat(values(SupplierPath.MODEL, acme))
                .containsExactly("id=1", "name=Acme", "standing=TRUSTED", "version=3");
    }

    @Test
    void ofAJavaBeanWithNulls() {
        Depot berlin = new Depot();
        berlin.setId(new UUID(0, 1));
        berlin.setCity("Berlin");

        assertThat(values(DepotPath.MODEL, berlin))
                .containsExactly("bays=null", "city=Berlin", "heated=false", "id=" + new UUID(0, 1));
    }

    @Test
    void ofAClassWithAConstructor() {
        Carrier ups = new Carrier(new CarrierCode("ups"), "us", "Brown");

        assertThat(values(CarrierPath.MODEL, ups)).containsExactly("id=" + ups.id(), "country=us", "name=Brown");
    }

    private static <M> List<String> values(ModelType<M, ?> type, M model) {
        List<String> values = new ArrayList<>();
        type.columns().forEach(column -> {
            @Nullable Object value = type.getters().get(column.index()).apply(model);
            values.add(column.name() + "=" + value);
        });
        return values;
    }
}
