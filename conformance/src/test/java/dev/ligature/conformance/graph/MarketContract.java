package dev.ligature.conformance.graph;

import static dev.ligature.conformance.graph.Paths.BrandPath;
import static dev.ligature.conformance.graph.Paths.ProductBrandPath;
import static dev.ligature.conformance.graph.Paths.ProductPath;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Ligature;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.spi.Node;
import dev.ligature.spi.ViewType;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A market of a few records that no test changes, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MarketContract {

    private Marketplace market;

    /** The database of all, if there is one in this wiring. */
    TestDatabase open() {
        throw new IllegalStateException("this wiring has several databases");
    }

    /** The databases, in this wiring. */
    Marketplace market() {
        return Marketplace.of(open());
    }

    /** Makes of the empty tables of models what they are to be in this wiring. */
    void change(DataSource modules) {
        // as they were made
    }

    @BeforeAll
    final void fill() {
        market = market();
        change(market.links());
        market.insert(
                "insert into product values ('p1', 'anvil', '10.00', null), ('p2', 'bolt', '5.50', null),"
                        + " ('p3', 'cog', null, null), ('p4', null, '1.00', null), ('p5', 'dowel', '7.00', null),"
                        + " ('p6', 'eyelet', '7.00', null), ('p7', 'flange', '2.00', timestamp '2026-01-01 00:00:00')",
                "insert into brand values ('b1', 'acme', null), ('b2', 'bolts', null),"
                        + " ('b3', 'crate', timestamp '2026-01-01 00:00:00'), ('b4', null, null)",
                "insert into country values ('de', 'germany'), ('fr', 'france')",
                "insert into review values (1, 'good', 5, null), (2, null, 3, null), (4, 'fair', 4, null),"
                        + " (3, 'bad', 1, timestamp '2026-01-01 00:00:00'), (5, 'late', 2, null),"
                        + " (6, 'yes', 4, null), (7, 'no', 1, null), (8, 'so', 3, null)",
                "insert into tag values ('t1', 'iron'), ('t2', 'heavy')",
                "insert into product_brand (product_id, brand_id, featured, \"rank\") values ('p1', 'b1', true, 1),"
                        + " ('p2', 'b1', false, null), ('p3', 'b2', true, 2), ('p5', 'gone', true, 0),"
                        + " ('p6', 'b3', true, 3), ('p7', 'b1', false, 9)",
                "insert into brand_country (brand_id, country_id) values ('b1', 'de'), ('b2', 'gone')",
                "insert into product_review (product_id, review_id) values ('p1', 2), ('p1', 1), ('p1', 3),"
                        + " ('p1', 99), ('p2', 4), ('p7', 5)",
                "insert into review_reply (review_id, reply_id) values (1, 7), (1, 6), (4, 8), (4, 3)",
                "insert into product_tag (product_id, tag_id, weight, note) values ('p1', 't1', 2, 'hot'),"
                        + " ('p1', 't2', 1, null), ('p3', 't1', 5, '100%_\\'), ('p2', 't9', 7, null)",
                "insert into succession (predecessor_id, successor_id) values ('p1', 'p2'), ('p2', 'p3'), ('p3', 'p7')");
    }

    @AfterEach
    final void connectionsCameBackAsTheyWere() {
        for (RecordingDataSource recording : market.all()) {
            assertThat(recording.complaints()).isEmpty();
            assertThat(recording.open()).isZero();
        }
    }

    @AfterAll
    final void close() {
        market.close();
    }

    final Ligature ligature() {
        return market.ligature();
    }

    /** Where the links are, and the models unless this is another wiring. */
    final DataSource database() {
        return market.links();
    }

    /** The dialect of {@link #database()}. */
    final String dialect() {
        return market.dialect();
    }

    /** The connections of {@link #ligature()} to the database of the links. */
    final RecordingDataSource recording() {
        return market.links();
    }

    final <V> Find<V, ProductPath> products(ViewType<V> view) {
        return Find.all(ligature(), view, ProductPath::new);
    }

    final <V> Find<V, BrandPath> brands(ViewType<V> view) {
        return Find.all(ligature(), view, BrandPath::new);
    }

    final <V> Find<V, ProductBrandPath> placements(ViewType<V> view) {
        return Find.all(ligature(), view, ProductBrandPath::new);
    }

    final <V, P> Find<V, P> all(ViewType<V> view, Function<Node, P> path) {
        return Find.all(ligature(), view, path);
    }

    /** How many statements one run of the work takes. */
    final int statements(Runnable work) {
        return market.statements(work);
    }
}
