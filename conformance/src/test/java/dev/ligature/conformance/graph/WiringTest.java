package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ligature.ConfigurationException;
import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.graph.Paths.TagPath;
import dev.ligature.conformance.graph.tag.Tag;
import dev.ligature.spi.ModelSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of where models are, and what is wrong with it. */
class WiringTest {

    private static final String PACKAGE = WiringTest.class.getPackageName();

    private TestDatabase database;
    private Ligature.Builder builder;

    @BeforeEach
    void open() {
        database = H2Database.open();
        builder = Ligature.builder().links(database.dataSource()).catalog(MarketCatalog.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @org.junit.jupiter.api.Tag("C-094")
    void everythingThatIsWrongIsSaidAtOnce() {
        builder.module(PACKAGE + ".product", database.dataSource())
                .module(PACKAGE + ".product", database.dataSource())
                .module(PACKAGE + ".prodcut", database.dataSource())
                .source(String.class, keys -> List.of())
                .source(Tag.class, keys -> List.of());
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(6)
                        .anySatisfy(problem -> assertThat(problem).contains("Two databases", PACKAGE + ".product"))
                        .anySatisfy(problem -> assertThat(problem)
                                .contains(
                                        "no database for " + PACKAGE + ".brand.Brand",
                                        "module(\"" + PACKAGE + ".brand\""))
                        .anySatisfy(problem -> assertThat(problem).contains(PACKAGE + ".brand.Country"))
                        .anySatisfy(problem -> assertThat(problem).contains(PACKAGE + ".review.Review"))
                        .anySatisfy(problem -> assertThat(problem)
                                .contains("No model is in the module " + PACKAGE + ".prodcut", PACKAGE + ".product"))
                        .anySatisfy(problem -> assertThat(problem).contains("java.lang.String")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxKeys(0));
    }

    @Test
    void oneDataSourceForSeveralModulesIsOneDatabase() {
        MarketCatalog.createTables(database.dataSource());
        Sql.execute(database.dataSource(), "insert into product (id, title) values ('p1', 'anvil')");
        RecordingDataSource recording = new RecordingDataSource(database.dataSource());
        Ligature ligature = Ligature.builder()
                .links(recording)
                .module(PACKAGE, recording)
                .module(PACKAGE + ".product", recording)
                .catalog(MarketCatalog.class)
                .build();
        Find<Views.Card, Paths.ProductPath> cards = Find.all(ligature, Views.CARD, Paths.ProductPath::new);
        assertThat(recording.executedBy(
                        () -> cards.where(p -> p.brand().isNotLinked()).fetch()))
                .hasSize(1);
    }

    @Test
    @org.junit.jupiter.api.Tag("C-094")
    void ifNothingIsSaidTenThousandKeysAreCarriedAndNoMore() {
        try (TestDatabase brands = H2Database.open()) {
            List.of(database, brands).forEach(each -> MarketCatalog.createTables(each.dataSource()));
            Sql.execute(
                    brands.dataSource(),
                    "insert into brand (id, name) select 'b' || x, 'acme' from system_range(1, 10000)");
            Ligature ligature = builder.module(PACKAGE, database.dataSource())
                    .module(PACKAGE + ".brand", brands.dataSource())
                    .build();
            Find<Views.Card, Paths.ProductPath> ofAcme = Find.all(ligature, Views.CARD, Paths.ProductPath::new)
                    .where(p -> p.brand().name().eq("acme"));
            assertThat(ofAcme.fetch()).isEmpty();

            Sql.execute(brands.dataSource(), "insert into brand (id, name) values ('one more', 'acme')");

            assertThatExceptionOfType(UnsupportedQueryException.class)
                    .isThrownBy(ofAcme::fetch)
                    .withMessageContaining("more than 10000 records of brand");
        }
    }

    @Test
    @org.junit.jupiter.api.Tag("C-095")
    void aSourceIsAskedOnceForAllKeysAndMayHaveFewer() {
        MarketCatalog.createTables(database.dataSource());
        Sql.execute(
                database.dataSource(),
                "insert into product (id, title) values ('p1', 'anvil'), ('p2', 'bolt')",
                "insert into product_tag (product_id, tag_id, weight) values ('p1', 't1', 1), ('p1', 't2', 2), ('p2', 't1', 3)");
        List<Set<String>> asked = new ArrayList<>();
        ModelSource<Tag, String> tags = keys -> {
            asked.add(keys);
            return List.of(new Tag("t1", "iron"));
        };
        Ligature ligature = builder.source(Tag.class, tags).build();
        assertThat(Find.all(ligature, Views.SHEET, Paths.ProductPath::new).fetch())
                .extracting(Views.Sheet::tags)
                .containsExactly(
                        List.of(new Views.Weighed("iron", 1, null)), List.of(new Views.Weighed("iron", 3, null)));
        assertThat(asked).containsExactly(Set.of("t1", "t2"));
    }

    @Test
    @org.junit.jupiter.api.Tag("C-095")
    void aConditionThatASourceCannotTellIsRefused() {
        Ligature ligature = builder.source(Tag.class, (ModelSource<Tag, String>) keys -> List.of())
                .build();
        Find<Tag, TagPath> tags = Find.all(ligature, Views.WHOLE_TAG, TagPath::new);
        assertThat(tags.where(t -> t.id().eq("t1")).fetch()).isEmpty();
        assertThatExceptionOfType(UnsupportedQueryException.class)
                .isThrownBy(() -> tags.where(t -> t.word().eq("iron")).fetch())
                .withMessageContaining("the source of Tag")
                .withMessageContaining("ModelSource.keys");
        assertThatExceptionOfType(UnsupportedQueryException.class).isThrownBy(tags::fetch);
    }

    @Test
    @org.junit.jupiter.api.Tag("C-095")
    void aSourceThatGivesWhatItWasNotAskedForIsRefusedAndWhatItThrowsGetsThrough() {
        Ligature wrong = builder.source(Tag.class, (ModelSource<Tag, String>) keys -> List.of(new Tag("t9", "x")))
                .build();
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> Find.all(wrong, Views.WHOLE_TAG, TagPath::new)
                        .where(t -> t.id().eq("t1"))
                        .fetch())
                .withMessageContaining("the source of Tag");
        Tag iron = new Tag("t1", "iron");
        Ligature twice = Ligature.builder()
                .links(database.dataSource())
                .catalog(MarketCatalog.class)
                .source(Tag.class, (ModelSource<Tag, String>) keys -> List.of(iron, iron))
                .build();
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> Find.all(twice, Views.WHOLE_TAG, TagPath::new)
                        .where(t -> t.id().eq("t1"))
                        .fetch())
                .withMessageContaining("gave one twice");
        Ligature broken = Ligature.builder()
                .links(database.dataSource())
                .catalog(MarketCatalog.class)
                .source(Tag.class, WiringTest::unreachable)
                .build();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Find.all(broken, Views.WHOLE_TAG, TagPath::new)
                        .where(t -> t.id().eq("t1"))
                        .fetch())
                .withMessage("unreachable");
    }

    private static Collection<Tag> unreachable(Set<String> keys) {
        throw new IllegalStateException("unreachable");
    }
}
