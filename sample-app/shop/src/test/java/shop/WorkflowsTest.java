package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.LinkEvent;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.StaleChangeException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;

/** What {@code docs/workflows.md} shows. */
class WorkflowsTest {

    private final List<String> log = new ArrayList<>();
    private ShopDatabase database;
    private DataSource dataSource;
    private ProductBrandLinks productBrand;

    @BeforeEach
    void open() {
        database = ShopDatabase.named("h2");
        dataSource = database.dataSource();
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        productBrand = ProductBrandLinks.in(ligature);
        productBrand.create(new ProductBrand(product("cup"), brand("acme"), true));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void aStepIsRunAndCompensated() {
        List<Linked<ProductBrand>> before = productBrand.linksOf(brand("acme"));

        LinkStep<ProductBrand> step = productBrand.setBrandOfStep(product("cup"), brand("fjell"));
        LinkChange<ProductBrand> done = step.run(); // cup moves from acme to fjell
        String json = done.toJson(); // wherever the workflow keeps what it needs

        productBrand.compensate(productBrand.changeFromJson(json)); // cup is acme's again, featured as it was

        assertThat(productBrand.linksOf(brand("acme"))).isEqualTo(before);
        assertThat(productBrand.productsOf(brand("fjell"))).isEmpty();
    }

    @Test
    void severalOperationsAreOneStep() {
        LinkStep<ProductBrand> step = productBrand.step(links -> {
            links.dismiss(product("cup"), brand("acme"));
            links.setProductsOf(brand("fjell"), List.of(product("hat"), product("rope")));
        });

        step.compensate(step.run());

        assertThat(productBrand.productsOf(brand("acme"))).containsExactly(product("cup"));
        assertThat(productBrand.productsOf(brand("fjell"))).isEmpty();
    }

    @Test
    void aRunUnderANameIsDoneOnce() {
        LinkStep<ProductBrand> step = productBrand.setBrandOfStep(product("cup"), brand("fjell"));

        LinkChange<ProductBrand> done = step.run("order 7, brand");
        LinkChange<ProductBrand> again = step.run("order 7, brand"); // writes nothing, and is equal to done

        assertThat(again).isEqualTo(done);
        assertThat(done.events()).hasSize(2);
    }

    @Test
    void whatSomebodyHasChangedSinceIsNotCompensated() {
        LinkChange<ProductBrand> done =
                productBrand.setBrandOfStep(product("cup"), brand("fjell")).run();

        productBrand.setBrandOf(product("cup"), brand("nordwind"));
        assertThatExceptionOfType(StaleChangeException.class).isThrownBy(() -> productBrand.compensate(done));

        assertThat(productBrand.brandOf(product("cup"))).contains(brand("nordwind"));
    }

    @Test
    void aSagaUndoesWhatItHasDone() {
        Warehouse warehouse = id -> {
            throw new IllegalStateException("no room for " + id);
        };
        List<Linked<ProductBrand>> before = productBrand.linksOf(brand("acme"));

        assertThatIllegalStateException().isThrownBy(() -> place("order 7", warehouse));

        assertThat(productBrand.linksOf(brand("acme"))).isEqualTo(before);
        assertThat(productBrand.brandOf(product("hat"))).isEmpty();
    }

    private void place(String order, Warehouse warehouse) {
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            LinkChange<ProductBrand> moved =
                    productBrand.setBrandOfStep(product("cup"), brand("fjell")).run(order + ", cup");
            undo.push(() -> productBrand.compensate(moved));
            LinkChange<ProductBrand> created =
                    productBrand.createStep(product("hat"), brand("fjell")).run(order + ", hat");
            undo.push(() -> productBrand.compensate(created));
            warehouse.reserve("hat");
        } catch (RuntimeException failed) {
            undo.forEach(Runnable::run); // the last first
            throw failed;
        }
    }

    @Test
    void listenersAreNamedToTheBuilder() {
        Ligature ligature = Ligature.builder()
                .links(dataSource)
                .listener((events, transaction) -> log.add("in the transaction: " + events.size()))
                .afterCommit(events -> log.add("committed: " + events.size()))
                .build();
        ProductBrandLinks.in(ligature).setBrandOf(product("cup"), brand("fjell"));

        assertThat(log).containsExactly("in the transaction: 2", "committed: 2");
    }

    @Test
    void anEventOfALinkIsTyped() {
        List<LinkEvent<?>> told = new ArrayList<>();
        Ligature ligature = Ligature.builder()
                .links(dataSource)
                .listener((events, transaction) -> told.addAll(events))
                .build();
        ProductBrandLinks.in(ligature).update(product("cup"), brand("acme"), c -> c.featured(false));
        LinkEvent<?> event = told.get(0);

        LinkEvent<ProductBrand> changed = event.of(ProductBrand.class).orElseThrow(); // empty if it is of another link
        boolean was = changed.before().orElseThrow().link().featured(); // true
        boolean is = changed.after().orElseThrow().link().featured(); // false

        assertThat(was).isTrue();
        assertThat(is).isFalse();
    }

    /** Something that can fail. */
    private interface Warehouse {
        void reserve(String product);
    }
}
