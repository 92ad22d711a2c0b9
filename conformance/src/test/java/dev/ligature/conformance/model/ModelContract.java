package dev.ligature.conformance.model;

import static org.assertj.core.api.Assertions.fail;

import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.TestClock;
import dev.ligature.conformance.database.Sql;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogoLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductTagLinks;
import shop.links.ProductVariantPriceListLinks;

/**
 * Any sequence of operations gives the same answers and leaves the same links and history as a model in memory.
 *
 * <p>The sequences are the same in each run, so that a build that turns red does so for what was changed. Others are
 * tried with {@code -Dligature.seed=...}; a failure tells the seed with which it comes first.
 */
abstract class ModelContract extends ShopContract {
    private static final long SEED = Long.getLong("ligature.seed", 1);

    /** How many sequences to try. */
    int sequences() {
        return 100;
    }

    /** How long each is. */
    int length() {
        return 25;
    }

    @Test
    @Tag("C-021")
    @Tag("C-022")
    @Tag("C-033")
    void aOneToOneLinkEqualsItsModel() {
        equalsItsModel(BrandLogoLinks.TYPE);
    }

    @Test
    @Tag("C-033")
    void aOneToManyLinkEqualsItsModel() {
        equalsItsModel(ProductImageLinks.TYPE);
    }

    @Test
    @Tag("C-033")
    void aManyToOneLinkEqualsItsModel() {
        equalsItsModel(ProductVariantPriceListLinks.TYPE);
    }

    @Test
    @Tag("C-033")
    void aManyToManyLinkEqualsItsModel() {
        equalsItsModel(ProductTagLinks.TYPE);
    }

    private void equalsItsModel(LinkType<?, ?, ?> type) {
        for (long seed = SEED; seed < SEED + sequences(); seed++) {
            List<Operation> sequence = new Operations(
                            new Random(seed), type.left().list(), type.right().list(), TestClock.START)
                    .sequence(length());
            if (difference(type, sequence).isPresent()) {
                List<Operation> shortest = shrunk(type, sequence);
                fail(
                        "%s, -Dligature.seed=%d, after%n%s%n%s",
                        type.name(),
                        seed,
                        String.join(
                                "\n",
                                shortest.stream()
                                        .map(operation -> "  " + operation)
                                        .toList()),
                        difference(type, shortest).orElse("no difference when run again"));
            }
        }
    }

    /** The sequence without operations that are not needed to fail. */
    private List<Operation> shrunk(LinkType<?, ?, ?> type, List<Operation> sequence) {
        List<Operation> shortest = new ArrayList<>(sequence);
        for (int n = shortest.size() - 1; n >= 0; n--) {
            List<Operation> shorter = new ArrayList<>(shortest);
            shorter.remove(n);
            if (difference(type, shorter).isPresent()) {
                shortest = shorter;
            }
        }
        return shortest;
    }

    /** In what store and model differ after a sequence. */
    private Optional<String> difference(LinkType<?, ?, ?> type, List<Operation> sequence) {
        Sql.execute(
                dataSource(),
                "delete from " + type.table(),
                "delete from " + type.archive().orElseThrow());
        clock.set(TestClock.START);
        Links store = StoreLinks.of(ligature(), type);
        MemoryLinks model = new MemoryLinks(type.left().list(), type.right().list(), clock);
        for (Operation operation : sequence) {
            Object expected = operation.on(model);
            Object actual = answer(operation, store);
            if (!expected.equals(actual)) {
                return Optional.of("%s%n  should answer %s%n  and answers   %s".formatted(operation, expected, actual));
            }
            clock.tick();
        }
        return Stream.of(
                        differenceOfReads(store, model, Side.LEFT, Operations.LEFT),
                        differenceOfReads(store, model, Side.RIGHT, Operations.RIGHT))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Object answer(Operation operation, Links store) {
        try {
            return operation.on(store);
        } catch (RuntimeException unexpected) {
            return unexpected;
        }
    }

    /** All links and all history, record by record. */
    private static Optional<String> differenceOfReads(Links store, Links model, Side side, List<String> records) {
        return records.stream()
                .flatMap(record -> Stream.of(
                        differenceOf("links of " + record, model.links(side, record), store.links(side, record)),
                        differenceOf(
                                "history of " + record,
                                counted(model.history(side, record)),
                                counted(store.history(side, record)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> differenceOf(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("%s%n  should be %s%n  and are   %s".formatted(what, expected, actual));
    }

    /** The elements and how often each is there. */
    private static <E> Map<E, Integer> counted(List<E> elements) {
        Map<E, Integer> counts = new HashMap<>();
        elements.forEach(element -> counts.merge(element, 1, Integer::sum));
        return counts;
    }
}
