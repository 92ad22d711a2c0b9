package dev.ligature.conformance.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import dev.ligature.migrate.Migrations;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scripts for PostgreSQL, as the processor writes them, on a table that is in use, and on one of more than 16 MB. */
class LargeTableTest {
    private static final long CREATE = 20260101000000L;
    private static final long NEXT = 20260201000000L;
    private static final String FIRST_FILE = ScriptedCatalog.file("product_tag", CREATE);
    private static final String NEXT_FILE = ScriptedCatalog.file("product_tag", NEXT);
    private static final String TIGHTEN = golden("V20270301000005__product_tag_tighten_tag_id.sql");

    private static final TestLink TAG = TestLink.manyToOne("product_tag").lists(true, true);
    private static final TestLink ONE_TAG = TAG.lists(true, false);
    private static final ScriptedCatalog FIRST =
            ScriptedCatalog.of("shop", TAG.type()).script("product_tag", CREATE, TAG.create());
    private static final ScriptedCatalog TIGHT =
            FIRST.links(ONE_TAG.type()).script("product_tag", NEXT, statements(TIGHTEN));

    private TestDatabase database;
    private Schema schema;

    @BeforeEach
    void start() {
        database = PostgresDatabase.open();
        schema = new Schema(database);
        schema.migrate(FIRST);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private static String golden(String file) {
        try {
            return Files.readString(Path.of("../processor/src/test/resources/golden/ledger/postgresql", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the last semicolon, which a scripted catalog adds. */
    private static String statements(String script) {
        return script.substring(0, script.lastIndexOf(';'));
    }

    /** With 300,000 products, each with one link. */
    private void fill() {
        schema.execute("insert into product_tag (product_id, brand_id, created_at, updated_at)"
                + " select 'product-' || i, 'brand-' || i % 1000, now(), now() from generate_series(1, 300000) i");
    }

    private static String link(String product, String brand) {
        return "insert into product_tag (product_id, brand_id, created_at, updated_at)"
                + " values ('%s', '%s', now(), now())".formatted(product, brand);
    }

    /** A connection with a transaction that has done so, and is open. */
    private Connection holding(String statement) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        Sql.execute(connection, statement);
        return connection;
    }

    private static void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        connection.close();
    }

    private boolean hasUniqueIndex() {
        return !schema.column("select 1 from pg_indexes where indexname = 'product_tag_product_id_uq'")
                .isEmpty();
    }

    @Test
    @Tag("C-113")
    void whileTheIndexOfALargeTableIsBuiltWritersGoOnAndAreTold() throws SQLException {
        fill();
        Connection writer = holding(link("p1", "b1"));
        try (Logged log = Logged.by(Migrations.class.getName())) {
            CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> schema.migrate(TIGHT));
            log.await("has to end its transaction first");
            assertThat(log.messages())
                    .anyMatch(message -> message.startsWith(
                            "Building the index product_tag_product_id_uq on product_tag, while writes go on, for "));
            // whoever had to wait would do so until the writer has committed
            try (Connection other = database.dataSource().getConnection()) {
                Sql.execute(other, "set lock_timeout = '2s'", link("p2", "b2"), "reset lock_timeout");
            }
            assertThat(migration).isNotDone();
            commit(writer);
            migration.join();
        }
        assertThat(schema.ran("shop")).containsExactly(FIRST_FILE, NEXT_FILE);
        assertThat(Sql.count(database.dataSource(), "product_tag")).isEqualTo(300_002);
        assertThat(schema.column("show lock_timeout")).containsExactly("0");
        schema.verify(TIGHT);
    }

    @Test
    @Tag("C-105")
    void aSecondPartnerThatComesWhileTheIndexIsBuiltIsReportedAndNoIndexIsLeft() throws SQLException {
        fill();
        Connection writer = holding(link("product-7", "other"));
        try (Logged log = Logged.by(Migrations.class.getName())) {
            CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> schema.migrate(TIGHT));
            log.await("has to end its transaction first");
            commit(writer);
            assertThatThrownBy(migration::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining(
                            "product_tag.product_id: is to be unique, but several links have product-7\n");
        }
        assertThat(hasUniqueIndex()).isFalse();
        assertThat(schema.ran("shop")).containsExactly(FIRST_FILE);
        // the version that runs goes on
        schema.execute(link("product-7", "a third"));
        schema.verify(FIRST);
    }

    @Test
    @Tag("C-109")
    void ofStartersAtOnceOneBuildsTheIndexAndAllComeUp() throws SQLException {
        fill();
        Connection writer = holding(link("p1", "b1"));
        List<CompletableFuture<Void>> starters;
        try (Logged log = Logged.by(Migrations.class.getName())) {
            starters = Stream.generate(() -> CompletableFuture.runAsync(() -> schema.migrate(TIGHT)))
                    .limit(3)
                    .toList();
            log.await("has to end its transaction first");
            log.await("Waiting for another process that builds an index on product_tag");
            commit(writer);
            starters.forEach(CompletableFuture::join);
        }
        assertThat(schema.ran("shop")).containsExactly(FIRST_FILE, NEXT_FILE);
        assertThat(schema.column("select 1 from pg_locks where locktype = 'advisory'"))
                .isEmpty();
    }

    @Test
    void anIndexWhoseBuildWasCutOffIsBuiltAnewHoweverSmallTheTable() {
        schema.execute(link("product-7", "brand-7"));
        schema.execute(link("product-7", "other"));
        assertThatThrownBy(() -> schema.execute(
                        "create unique index concurrently product_tag_product_id_uq on product_tag (product_id)"))
                .hasMessageContaining("could not create unique index");
        assertThat(hasUniqueIndex()).isTrue();
        schema.execute("delete from product_tag where brand_id = 'other'");
        schema.migrate(TIGHT);
        assertThatThrownBy(() -> schema.execute(link("product-7", "other")))
                .hasMessageContaining("product_tag_product_id_uq");
    }

    /** The server builds on until it notices, so what the next start finds there may be half an index, or one at work. */
    @Test
    void aProcessThatIsKilledWhileItBuildsAnIndexLeavesTheRestToTheNext() throws Exception {
        fill();
        Connection writer = holding(link("p1", "b1"));
        Process child = new ProcessBuilder(
                        ChildProcess.ofTests(Application.class, DataSources.url(database.dataSource())))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = child.inputReader(UTF_8)) {
            assertThat(log.lines().anyMatch(line -> line.contains("has to end its transaction first")))
                    .isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(hasUniqueIndex()).isTrue();
        commit(writer);
        schema.migrate(TIGHT);
        assertThat(schema.ran("shop")).containsExactly(FIRST_FILE, NEXT_FILE);
    }

    /** A process that migrates. */
    public static final class Application {
        private Application() {}

        /** Migrates the database of this URL. */
        public static void main(String[] arguments) {
            Schema.migrations(DataSources.of(arguments[0]), TIGHT).migrate();
        }
    }

    @Test
    void anIndexWhoseBuildWasCutOffIsNotTakenForOne() {
        schema.migrate(TIGHT);
        schema.execute(
                "update pg_index set indisvalid = false" + " where indexrelid = 'product_tag_product_id_uq'::regclass");
        assertThatThrownBy(() -> schema.verify(TIGHT))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("product_tag: the unique index product_tag_product_id_uq on (product_id) was not"
                        + " built to its end, and has to be dropped or built anew");
    }

    @Test
    void theStatementInTheHeadOfTheScriptBuildsTheIndexThatTheScriptThenKeeps() {
        String statement = TIGHTEN.lines()
                .filter(line -> line.contains("concurrently"))
                .findFirst()
                .orElseThrow()
                .replace("--", "");
        schema.execute(statement);
        String query = "select oid from pg_class where relname = 'product_tag_product_id_uq'";
        String built = schema.column(query).get(0);
        schema.migrate(TIGHT);
        assertThat(schema.column(query)).containsExactly(built);
    }

    @Test
    void aScriptDoesNotKeepOthersWaitingForLongBehindATransactionThatIsOpen() throws SQLException {
        ScriptedCatalog noted = FIRST.links(TAG.columns(Column.nullable(0, "featured_2", "featured_2", ColumnType.TEXT))
                        .type())
                .script(
                        "product_tag",
                        NEXT,
                        statements(golden("V20270115123003__product_label_add_featured_2.sql")
                                .replace("product_brand", "product_tag")
                                .replace("lock_timeout = '5s'", "lock_timeout = '50ms'")));
        Connection reader = holding("select count(*) from product_tag");
        assertThatThrownBy(() -> schema.migrate(noted))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining(
                        "Transactions that are still open kept a table; end them, and call migrate() again.")
                .hasMessageContaining("canceling statement due to lock timeout");
        try (Logged log = Logged.by(Migrations.class.getName())) {
            CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> schema.migrate(noted));
            log.await("Catalog shop: trying again after: ");
            commit(reader);
            migration.join();
        }
        schema.verify(noted);
    }
}
