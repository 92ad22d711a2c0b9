package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.CREATE_FILE;
import static dev.ligature.conformance.migrate.Shops.FIRST;
import static dev.ligature.conformance.migrate.Shops.NOTE;
import static dev.ligature.conformance.migrate.Shops.NOTE_FILE;
import static dev.ligature.conformance.migrate.Shops.ROW;
import static dev.ligature.conformance.migrate.Shops.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code migrate()} does when all goes well. */
abstract class MigrateContract {
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

    @Test
    @Tag("C-100")
    void aNewLinkGetsItsTables() {
        schema.migrate(FIRST);
        assertThat(schema.tables()).containsExactly("ligature_history_shop", "product_brand", "product_brand_archive");
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE);
    }

    @Test
    @Tag("C-101")
    void aNewColumnIsAddedAndRowsStay() {
        schema.migrate(FIRST);
        schema.execute(ROW);
        schema.migrate(SECOND);
        assertThat(schema.column("select note from product_brand")).containsExactly((String) null);
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE, NOTE_FILE);
    }

    @Test
    @Tag("C-102")
    void nothingChangedNothingWritten() {
        schema.migrate(SECOND);
        RecordingDataSource recording = new RecordingDataSource(schema.dataSource());
        assertThat(recording.executedBy(
                        () -> Schema.migrations(recording, SECOND).migrate()))
                .allMatch(sql -> sql.startsWith("select"));
        assertThat(recording.complaints()).isEmpty();
        assertThat(recording.open()).isZero();
    }

    @Test
    void connectionsComeBackAsTheyWereGiven() {
        RecordingDataSource recording = new RecordingDataSource(schema.dataSource());
        Schema.migrations(recording, FIRST).migrate();
        assertThat(recording.complaints()).isEmpty();
        assertThat(recording.open()).isZero();
    }

    @Test
    void tablesOfTheApplicationAreNoObstacle() {
        schema.execute("create table product (id varchar(20) primary key)");
        schema.migrate(FIRST);
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE);
    }

    @Test
    void catalogsHaveHistoriesOfTheirOwnSoVersionsDoNotClash() {
        TestLink link = TestLink.manyToOne("crm_note");
        ScriptedCatalog crm = ScriptedCatalog.of("crm", link.type()).script("crm_note", Shops.CREATE, link.create());
        schema.migrate(FIRST, crm);
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE);
        assertThat(schema.ran("crm")).containsExactly(ScriptedCatalog.file("crm_note", Shops.CREATE));
    }

    @Test
    void catalogsMayHaveLongNames() {
        String name = "a".repeat(63);
        TestLink link = TestLink.manyToOne("long_one");
        TestLink other = TestLink.manyToOne("long_two");
        schema.migrate(
                ScriptedCatalog.of(name + "1", link.type()).script("long_one", 1, link.create()),
                ScriptedCatalog.of(name + "2", other.type()).script("long_two", 1, other.create()));
        assertThat(schema.tables()).hasSize(6).allMatch(table -> table != null && table.length() <= 63);
    }

    @Test
    void reservedNamesAreQuoted() {
        TestLink order = TestLink.manyToOne("\"order\"");
        ScriptedCatalog catalog = ScriptedCatalog.of("shop", order.type()).script("order", 1, order.create());
        schema.migrate(catalog);
        schema.migrate(catalog);
        assertThat(schema.column("select count(*) from \"order\"")).containsExactly("0");
    }

    @Test
    void placeholdersAreOff() {
        schema.migrate(FIRST.script(
                "product_brand",
                NOTE,
                "insert into product_brand select '${a}', '${b}', current_timestamp, current_timestamp"));
        assertThat(schema.column("select product_id from product_brand")).containsExactly("${a}");
    }

    @Test
    void aScriptOfAnotherBranchRunsAlthoughALaterOneRanBefore() {
        schema.migrate(SECOND);
        long between = NOTE - 1;
        TestLink other = TestLink.manyToOne("other_link");
        ScriptedCatalog merged =
                SECOND.links(Shops.NOTED.type(), other.type()).script("other_link", between, other.create());
        schema.migrate(merged);
        assertThat(schema.ran("shop"))
                .containsExactly(CREATE_FILE, NOTE_FILE, ScriptedCatalog.file("other_link", between));
    }

    @Test
    @Tag("C-110")
    void anOlderVersionStartsOnANewerSchema() {
        schema.migrate(SECOND);
        schema.migrate(FIRST);
        schema.verify(FIRST);
    }

    @Test
    @Tag("C-110")
    void aVersionOfAnotherBranchStartsToo() {
        TestLink other = TestLink.manyToOne("other_link");
        ScriptedCatalog branch =
                FIRST.links(Shops.BRAND.type(), other.type()).script("other_link", NOTE + 1, other.create());
        schema.migrate(SECOND);
        schema.migrate(branch);
        schema.migrate(SECOND);
        assertThat(schema.ran("shop"))
                .containsExactly(CREATE_FILE, NOTE_FILE, ScriptedCatalog.file("other_link", NOTE + 1));
    }

    @Test
    void lineEndsDoNotMatter() {
        ScriptedCatalog windows = SECOND;
        for (Idiom idiom : Idiom.values()) {
            String dialect = idiom.dialect();
            String text = SECOND.text(dialect, "product_brand", NOTE);
            windows = windows.inJar(dialect, "product_brand", NOTE, text.replace("\n", "\r\n"));
        }
        schema.migrate(windows);
        schema.migrate(SECOND);
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE, NOTE_FILE);
    }

    @Test
    @Tag("C-112")
    void aScriptThatFailsSaysWhyAndTheNextCallGoesOn() {
        ScriptedCatalog failing = FIRST.script(
                "product_brand",
                NOTE,
                "alter table product_brand_archive add column <if missing> extra int",
                "insert into not_there values (1)");
        assertThatThrownBy(() -> schema.migrate(failing))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith(
                        "The scripts of catalog shop could not be run to their end; what ran before stays, and is recorded in"
                                + " ligature_history_shop. Put right what the database says, and call migrate() again.")
                .hasMessageContaining(NOTE_FILE)
                .message()
                .containsIgnoringCase("not_there");
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE);
        RecordingDataSource recording = new RecordingDataSource(schema.dataSource());
        assertThatThrownBy(() -> Schema.migrations(recording, failing).migrate())
                .isInstanceOf(SchemaMismatchException.class);
        assertThat(recording.executed())
                .as("nobody was in the way, so it is not tried over and over")
                .containsOnlyOnce("insert into not_there values (1)");
        schema.execute("create table not_there (id int)");
        schema.migrate(failing);
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE, NOTE_FILE);
    }

    @Test
    void whereAScriptFailsThoseOfABranchThatWasNotKeptAreNamed() {
        long discarded = NOTE - 1;
        schema.migrate(FIRST.script("product_brand", discarded, "create table made_by_the_branch (id int)"));
        ScriptedCatalog kept = FIRST.script("product_brand", NOTE, "create table made_by_the_branch (id int)");
        assertThatThrownBy(() -> schema.migrate(kept))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining(NOTE_FILE)
                .hasMessageContaining("This database has also run what this application does not know: "
                        + ScriptedCatalog.file("product_brand", discarded)
                        + ". If these are scripts of a branch that were not kept, make the database anew");
    }
}
