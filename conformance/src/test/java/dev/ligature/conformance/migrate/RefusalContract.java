package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.FIRST;
import static dev.ligature.conformance.migrate.Shops.NOTE;
import static dev.ligature.conformance.migrate.Shops.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code migrate()} refuses, before it changes anything. */
abstract class RefusalContract {
    private Schema schema;

    abstract TestDatabase open();

    @BeforeEach
    void start() {
        schema = new Schema(open());
    }

    @AfterEach
    void stop() {
        schema.database().close();
    }

    private void refuses(ScriptedCatalog catalog, String message) {
        assertThatThrownBy(() -> schema.migrate(catalog))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
    }

    private String in(String text) {
        return schema.idiom().message(text.stripTrailing()).replace("<schema>", schema.current());
    }

    @Test
    @Tag("C-111")
    void aTableOfTheSameNameIsNotTouched() {
        TestLink other = TestLink.manyToOne("a_link");
        ScriptedCatalog two = FIRST.links(other.type(), Shops.BRAND.type()).script("a_link", 1, other.create());
        schema.execute("create table product_brand (id int)", "insert into product_brand values (7)");
        refuses(two, in("""
                        The tables of links cannot be migrated, and nothing was changed:
                         - product_brand: there is already something of this name in schema <schema>, and it is not Ligature's: ligature_history_shop does not say that V20260101000000__product_brand.sql ran
                           What to do: Rename what is there, or give the link another table by @DefineLink(table = ..). If it is the link's own table, brought back without its history table, bring that back too.
                        """));
        assertThat(schema.tables()).containsExactly("product_brand");
        assertThat(schema.column("select id from product_brand")).containsExactly("7");
    }

    @Test
    @Tag("C-111")
    void neitherIsATableOfTheArchivesNameNorAView() {
        schema.execute("create view product_brand_archive as select 1 as one");
        assertThatThrownBy(() -> schema.migrate(FIRST))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("product_brand_archive: there is already something of this name");
        assertThat(schema.tables()).containsExactly("product_brand_archive");
    }

    @Test
    @Tag("C-111")
    void aTableMadeLaterIsNotTouchedEither() {
        schema.migrate(FIRST);
        TestLink other = TestLink.manyToOne("other_link");
        schema.execute("create table other_link (id int)");
        assertThatThrownBy(() -> schema.migrate(FIRST.links(other.type()).script("other_link", NOTE, other.create())))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("other_link: there is already something of this name");
        assertThat(schema.column("select count(*) from other_link")).containsExactly("0");
    }

    @Test
    @Tag("C-105")
    void recordsWithSeveralLinksAreNamedBeforeAnEndIsTightened() {
        schema.migrate(FIRST);
        for (int i = 0; i < 12; i++) {
            schema.execute(
                    link("one" + i, "brand" + i), link("other" + i, "brand" + i), link("single" + i, "alone" + i));
        }
        TestLink tight = Shops.BRAND.lists(false, false);
        ScriptedCatalog second = FIRST.links(tight.type())
                .script("product_brand", NOTE, "create unique index if not exists u on product_brand (brand_id)");
        refuses(second, in("""
                        The tables of links cannot be migrated, and nothing was changed:
                         - product_brand.brand_id: is to be unique, but several links have brand0, brand1, brand10, brand11, brand2, brand3, brand4, brand5, brand6, brand7 and others
                           What to do: Dismiss all but one link of each of them, by the version of the application that runs now, and start again.
                        """));
        schema.migrate(FIRST);
        schema.execute("delete from product_brand where product_id like 'other%'");
        schema.migrate(second);
        assertThat(schema.column("select count(*) from product_brand")).containsExactly("24");
    }

    /** The name is reserved; or its script's file ends as that of a script that drops a link does. */
    @ParameterizedTest
    @ValueSource(strings = {"\"order\"", "price_drop"})
    @Tag("C-105")
    void theyAreNamedInATableOfAnyNameToo(String table) {
        TestLink link = TestLink.manyToOne(table);
        ScriptedCatalog first = ScriptedCatalog.of("shop", link.type()).script(link.name(), 1, link.create());
        schema.migrate(first);
        for (String product : new String[] {"p", "q"}) {
            schema.execute(link(product, "b").replace("product_brand", table));
        }
        ScriptedCatalog second = first.links(link.lists(false, false).type()).script(link.name(), 2, "select 1");
        assertThatThrownBy(() -> schema.migrate(second))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining(table + ".brand_id: is to be unique, but several links have b\n");
    }

    private static String link(String product, String brand) {
        return "insert into product_brand (product_id, brand_id, created_at, updated_at)"
                + " values ('%s', '%s', current_timestamp, current_timestamp)".formatted(product, brand);
    }

    @Test
    void aScriptThatIsNotInTheJarYetIsSaid() {
        refuses(SECOND.notInJar(NOTE), in("""
                        The tables of links cannot be migrated, and nothing was changed:
                         - META-INF/ligature/shop/<dialect>/V20260201000000__product_brand.sql is not in the jar of this application
                           What to do: Build once more: a script that -Dligature.mode=write has just written is in the jar from the next build on. If it still lacks there, see that the build copies src/main/resources.
                        """));
        assertThat(schema.tables()).isEmpty();
    }

    @Test
    void aScriptThatIsNotWhatWasCompiledIsSaid() {
        String dialect = schema.database().dialect();
        refuses(
                FIRST.script("product_brand", NOTE, "select 1").inJar(dialect, "product_brand", NOTE, "select 2;\n"),
                in("""
                        The tables of links cannot be migrated, and nothing was changed:
                         - META-INF/ligature/shop/<dialect>/V20260201000000__product_brand.sql is not what was compiled: its lines have the sum -33932038, the ledger says -690524359
                           What to do: Take back the edit; a script is frozen once it is written, and a change is a new script (-Dligature.mode=write).
                        """));
        assertThat(schema.tables()).isEmpty();
    }

    @Test
    void aScriptThatWasEditedAfterItRanIsSaid() {
        schema.migrate(FIRST.script("product_brand", NOTE, "select 1"));
        refuses(FIRST.script("product_brand", NOTE, "select 2"), in("""
                        The tables of links cannot be migrated, and nothing was changed:
                         - product_brand: V20260201000000__product_brand.sql was changed after it ran here: ligature_history_shop records the sum -690524359, this application has -33932038
                           What to do: Take back the edit, or start the version of the application that the script is from. A script is frozen once it is written; a change is a new script.
                        """));
    }

    @Test
    void aLinkWithoutScriptsForThisDatabaseIsSaid() {
        refuses(ScriptedCatalog.of("shop", Shops.BRAND.type()), in("""
                        The tables of links cannot be migrated, and nothing was changed:
                         - product_brand: there is no script for <dialect>
                           What to do: Compile with -Dligature.mode=write and -Aligature.dialects=<dialect>, and build again.
                        """));
        assertThat(schema.tables()).isEmpty();
    }
}
