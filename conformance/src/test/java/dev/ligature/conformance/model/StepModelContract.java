package dev.ligature.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.TestClock;
import dev.ligature.conformance.database.Sql;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogoLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductTagLinks;
import shop.links.ProductVariantPriceListLinks;

/**
 * Any operations that are one step are undone by its compensation: the live links are exactly as they were, and no earlier
 * history is lost. The operations are the same in each run; others are tried with {@code -Dligature.seed=...}.
 */
@Tag("C-070")
@Tag("C-071")
@Tag("C-072")
@Tag("C-074")
@Tag("C-075")
abstract class StepModelContract extends ShopContract {
    private static final long SEED = Long.getLong("ligature.seed", 1);

    /** How many steps to try of each link. */
    int steps() {
        return 100;
    }

    @Test
    void stepsOfAOneToOneLinkAreUndone() {
        areUndone(BrandLogoLinks.TYPE);
    }

    @Test
    void stepsOfAOneToManyLinkAreUndone() {
        areUndone(ProductImageLinks.TYPE);
    }

    @Test
    void stepsOfAManyToOneLinkAreUndone() {
        areUndone(ProductVariantPriceListLinks.TYPE);
    }

    @Test
    void stepsOfAManyToManyLinkAreUndone() {
        areUndone(ProductTagLinks.TYPE);
    }

    private <T, L extends Ref<?, ?>, R extends Ref<?, ?>> void areUndone(LinkType<T, L, R> type) {
        for (long seed = SEED; seed < SEED + steps(); seed++) {
            Random random = new Random(seed);
            Operations operations =
                    new Operations(random, type.left().list(), type.right().list(), TestClock.START);
            Links links = StoreLinks.of(ligature(), type);
            Sql.execute(
                    dataSource(),
                    "delete from " + type.table(),
                    "delete from " + type.archive().orElseThrow());
            operations.writes(random.nextInt(12)).forEach(operation -> {
                operation.on(links);
                clock.tick();
            });
            isUndone(type, operations.writes(1 + random.nextInt(10)), random.nextBoolean(), "-Dligature.seed=" + seed);
        }
    }

    private <T, L extends Ref<?, ?>, R extends Ref<?, ?>> void isUndone(
            LinkType<T, L, R> type, List<Operation> operations, boolean ticking, String seed) {
        String what = "%s, %s: %s".formatted(type.name(), seed, operations);
        List<String> before = rows(type.table());
        List<String> archived = rows(type.archive().orElseThrow());
        LinkStore<T, L, R> store = ligature().links(type);
        LinkStep<T> step = store.step(inside -> {
            Links links = StoreLinks.of(ligature(), type, inside);
            for (Operation operation : operations) {
                operation.on(links);
                if (ticking) {
                    clock.tick();
                }
            }
        });

        LinkChange<T> done = step.run();
        List<String> after = rows(type.table());
        LinkChange<T> read = store.change(done.toJson());
        clock.tick();

        assertThat(done.isEmpty()).as(what).isEqualTo(done.events().isEmpty());
        assertThat(done.isEmpty() && !after.equals(before)).as(what).isFalse();
        assertThat(read.toJson()).as(what).isEqualTo(done.toJson());
        step.compensate(read);
        assertThat(rows(type.table())).as(what).isEqualTo(before);
        assertThat(rows(type.archive().orElseThrow())).as(what).containsAll(archived);
        step.compensate(done);
        assertThat(rows(type.table())).as(what).isEqualTo(before);
    }

    private List<String> rows(String table) {
        return Sql.rows(dataSource(), table).stream().sorted().toList();
    }
}
