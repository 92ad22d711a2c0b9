package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrandLinks;

/** The outbox that {@code docs/workflows.md} shows, on PostgreSQL. */
@Tag("C-123")
class OutboxTest {

    private final List<String> received = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private ShopDatabase database;
    private DataSource dataSource;
    private Ligature ligature;
    private ProductBrandLinks productBrand;

    @BeforeEach
    void open() {
        database = ShopDatabase.named("postgresql");
        dataSource = database.dataSource();
        DSL.using(dataSource, SQLDialect.POSTGRES).execute(Outbox.TABLE);
        ligature = Ligature.builder()
                .links(dataSource)
                .listener(new Outbox())
                .afterCommit(events -> events.forEach(event -> seen.add(event.kind() + " " + event.left())))
                .build();
        ligature.migrate();
        productBrand = ProductBrandLinks.in(ligature);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void whatWasCommittedIsSentInOrderAndOnce() {
        productBrand.create(product("cup"), brand("acme"));
        productBrand.setBrandOf(product("cup"), brand("fjell"));

        assertThat(Outbox.send(dataSource, this::receive)).isEqualTo(3);
        assertThat(Outbox.send(dataSource, this::receive)).isZero();

        assertThat(received)
                .containsExactly(
                        "1 CREATED product_brand cup acme",
                        "2 DISMISSED product_brand cup acme",
                        "3 CREATED product_brand cup fjell");
        assertThat(seen).containsExactly("CREATED Product cup", "DISMISSED Product cup", "CREATED Product cup");
    }

    @Test
    void whatWasRolledBackIsNotSent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ligature.transaction(tx -> {
                    productBrand.with(tx).create(product("cup"), brand("acme"));
                    throw new IllegalStateException("not today");
                }));

        assertThat(Outbox.send(dataSource, this::receive)).isZero();
        assertThat(seen).isEmpty();
    }

    @Test
    void whatWasCommittedIsSentAgainByTheNextWhereOneDiedBeforeItCouldSaySo() {
        productBrand.create(product("cup"), brand("acme"));
        productBrand.create(product("hat"), brand("acme"));

        assertThatIllegalStateException()
                .isThrownBy(() -> Outbox.send(dataSource, (id, message) -> {
                    receive(id, message);
                    throw new IllegalStateException("died after it was sent, and before that was committed");
                }));
        Outbox.send(dataSource, this::receive);

        assertThat(received)
                .containsExactly(
                        "1 CREATED product_brand cup acme",
                        "1 CREATED product_brand cup acme",
                        "2 CREATED product_brand hat acme");
    }

    @Test
    void twoWhoSendAtOnceDoNotSendTheSame() {
        productBrand.create(product("cup"), brand("acme"));

        Outbox.send(dataSource, (id, message) -> {
            receive(id, message);
            assertThat(Outbox.send(dataSource, this::receive)).isZero();
        });

        assertThat(received).containsExactly("1 CREATED product_brand cup acme");
    }

    private void receive(Long id, String message) {
        received.add(id + " " + message);
    }
}
