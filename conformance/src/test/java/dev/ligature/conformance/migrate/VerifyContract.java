package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.BRAND;
import static dev.ligature.conformance.migrate.Shops.CREATE_FILE;
import static dev.ligature.conformance.migrate.Shops.FIRST;
import static dev.ligature.conformance.migrate.Shops.NOTE;
import static dev.ligature.conformance.migrate.Shops.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code verify()} sees. */
abstract class VerifyContract {
    private static final String UNDO = "\n   What to do: Someone changed this by other means than the scripts of"
            + " META-INF/ligature/shop/<dialect>; change it back.";
    private static final String MIGRATE = "\n   What to do: Call migrate(), or run the scripts of"
            + " META-INF/ligature/shop/<dialect> by Flyway itself with the history table ligature_history_shop.";

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

    /** Says, after the statements, exactly this. */
    private void finds(ScriptedCatalog catalog, String differences, String... statements) {
        schema.execute(statements);
        assertThatThrownBy(() -> schema.verify(catalog))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(in(
                        "The database does not have the tables that this application was compiled for:" + differences));
    }

    private String in(String text) {
        return schema.idiom()
                .message(text)
                .replace("PRODUCT_ID", schema.stored("product_id"))
                .replace("BRAND_ID", schema.stored("brand_id"));
    }

    @Test
    void anEmptyDatabaseLacksEveryScriptAndNothingIsWritten() {
        RecordingDataSource recording = new RecordingDataSource(schema.dataSource());
        assertThatThrownBy(() -> Schema.migrations(recording, SECOND).verify())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining(in("\n - product_brand: V20260101000000__product_brand.sql has not run"
                        + "\n - product_brand: V20260201000000__product_brand.sql has not run" + MIGRATE));
        assertThat(recording.executed()).allMatch(sql -> sql.startsWith("select"));
        assertThat(recording.complaints()).isEmpty();
        assertThat(schema.tables()).isEmpty();
    }

    @Test
    @Tag("C-108")
    void theNewestScriptIsMissed() {
        schema.migrate(FIRST);
        finds(
                SECOND,
                "\n - product_brand: V20260201000000__product_brand.sql has not run"
                        + "\n - product_brand.note: missing, should be <varchar(100)> nullable"
                        + "\n - product_brand_archive.note: missing, should be <varchar(100)> nullable"
                        + MIGRATE);
    }

    @Test
    void migratingEndsWithALookAtWhatTheScriptsMade() {
        ScriptedCatalog careless =
                FIRST.script("product_brand", NOTE, "alter table product_brand drop column updated_at");
        assertThatThrownBy(() -> schema.migrate(careless))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("product_brand.updated_at: missing");
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE, Shops.NOTE_FILE);
    }

    @Test
    void aScriptThatHasNotRunAndIsNotInTheJarIsSaidToBeLostThere() {
        schema.migrate(FIRST);
        assertThatThrownBy(() -> schema.verify(SECOND.links(BRAND.type()).notInJar(NOTE)))
                .hasMessageContaining("V20260201000000__product_brand.sql is not in the jar of this application");
    }

    @Test
    @Tag("C-108")
    void aScriptThatHasRunAndIsNotInTheJarAnyMoreOrWasEditedThereIsMissed() {
        schema.migrate(SECOND);
        assertThatThrownBy(() -> schema.verify(SECOND.notInJar(NOTE)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("V20260201000000__product_brand.sql is not in the jar of this application");
        String dialect = schema.database().dialect();
        ScriptedCatalog edited = SECOND.inJar(dialect, "product_brand", NOTE, "select 1;\n");
        assertThatThrownBy(() -> schema.verify(edited))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("V20260201000000__product_brand.sql is not what was compiled");
    }

    @Test
    void aHistoryRowThatIsGoneIsMissed() {
        schema.migrate(FIRST);
        schema.execute("delete from \"ligature_history_shop\" where \"version\" = '" + Shops.CREATE + "'");
        assertThatThrownBy(() -> schema.verify(FIRST))
                .hasMessageContaining("product_brand: " + CREATE_FILE + " has not run");
    }

    @Test
    void columnsThatChanged() {
        schema.migrate(SECOND);
        finds(
                SECOND,
                "\n - product_brand.brand_id: should be <varchar(255)>, is varchar(100)"
                        + "\n - product_brand.note: should be nullable, is not null"
                        + "\n - product_brand.updated_at: missing, should be <instant> not null"
                        + UNDO,
                BRAND.remake(
                        List.of("note <varchar(100)> not null"),
                        "brand_id <varchar(255)>",
                        "brand_id varchar(100)",
                        ", updated_at <instant> not null",
                        ""));
    }

    @Test
    void aColumnOfAnotherTypeAndOneThatLacksItsNotNull() {
        schema.migrate(SECOND);
        schema.execute(BRAND.remake(
                List.of("note <varchar(100)>"),
                "created_at <instant>",
                "created_at integer",
                "updated_at <instant> not null",
                "updated_at <instant>"));
        finds(
                SECOND,
                "\n - product_brand.created_at: should be <instant>, is integer"
                        + "\n - product_brand.updated_at: should be not null, is nullable"
                        + "\n - product_brand_archive.deletion_id: should be <uuid>, is integer"
                        + UNDO,
                "alter table product_brand_archive drop column deletion_id",
                "alter table product_brand_archive add column deletion_id integer");
    }

    @Test
    void columnsThatNobodyKnowsMatterOnlyIfInsertsWouldFail() {
        schema.migrate(FIRST);
        schema.execute(
                "alter table product_brand add column extra int",
                "alter table product_brand add column filled int default 1 not null");
        schema.verify(FIRST);
        finds(
                FIRST,
                "\n - product_brand." + schema.stored("wanted")
                        + ": not known to this application, but not null and without default: inserts would fail"
                        + UNDO,
                BRAND.remake(List.of("wanted int not null")));
    }

    @Test
    void keysAndUniqueIndexesThatChanged() {
        schema.migrate(FIRST);
        schema.execute(
                BRAND.remake(List.of(), "primary key (product_id, brand_id)", "primary key (brand_id, product_id)"));
        finds(
                FIRST,
                "\n - product_brand: should have the primary key (product_id, brand_id), has the primary key"
                        + " (BRAND_ID, PRODUCT_ID)"
                        + "\n - product_brand: the unique index on (product_id) is missing"
                        + "\n - product_brand: the unique index " + schema.stored("by_hand")
                        + " on (BRAND_ID) should not be there"
                        + UNDO,
                "create unique index by_hand on product_brand (brand_id)",
                "drop index product_brand_product_id <on product_brand>");
    }

    @Test
    void aUniqueIndexUnderAnotherNameWillDo() {
        schema.migrate(FIRST);
        schema.execute(BRAND.remake(
                List.of(),
                "primary key (product_id, brand_id)",
                "primary key (product_id, brand_id), constraint renamed unique (product_id)"));
        schema.execute(
                "drop index product_brand_product_id <on product_brand>",
                "create index plain on product_brand (created_at)");
        assertThatCode(() -> schema.verify(FIRST)).doesNotThrowAnyException();
    }

    @Test
    void everyCardinalityHasItsUniqueIndexes() {
        for (boolean products : new boolean[] {false, true}) {
            for (boolean brands : new boolean[] {false, true}) {
                TestLink link = BRAND.lists(products, brands);
                String name = "t_" + products + "_" + brands;
                TestLink own = new TestLink(name, link.productList(), link.brandList(), link.columns());
                schema.migrate(ScriptedCatalog.of(name, own.type()).script(name, 1, own.create()));
            }
        }
        assertThat(schema.tables()).hasSize(12);
    }

    @Test
    void theArchiveIsLookedAtToo() {
        schema.migrate(FIRST);
        finds(FIRST, "\n - product_brand_archive: the table is missing" + UNDO, "drop table product_brand_archive");
    }

    @Test
    @Tag("C-110")
    void aNewerVersionMayHaveLoosenedAndTightened() {
        schema.migrate(FIRST.links(BRAND.lists(false, true).type())
                .script(
                        "product_brand",
                        NOTE,
                        "drop index product_brand_product_id <on product_brand>",
                        "create unique index by_brand on product_brand (brand_id)"));
        schema.verify(FIRST);
    }

    @Test
    @Tag("C-110")
    void aNewerVersionThatTookAwayWhatTheOlderNeedsIsSaid() {
        schema.migrate(SECOND);
        finds(
                SECOND.without(NOTE),
                "\n - product_brand.note: missing, should be <varchar(100)> nullable"
                        + "\n   What to do: A newer version of the application has migrated here, and this one cannot work on"
                        + " the result; start the newer one. Not known to this one: " + Shops.NOTE_FILE + ".",
                "alter table product_brand drop column note");
    }
}
