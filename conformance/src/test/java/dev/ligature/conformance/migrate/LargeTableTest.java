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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts for PostgreSQL, as the processor writes them, on a table that is in use, and on one of more than 16 MB. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeTableTest {
    private static final long CREATE = 20260101000000L;
    private static final long NEXT = 20260201000000L;
    private static final long LAST = 20260301000000L;
    private static final String FIRST_FILE = ScriptedCatalog.file("product_tag", CREATE);
    private static final String NEXT_FILE = ScriptedCatalog.file("product_tag", NEXT);
    private static final String TIGHTEN = golden("V20270301000005__product_tag_tighten_tag_id.sql");
    private static final String TIGHTEN_LEFT =
            golden("V20270301000007__product_tag_tighten_product_id.sql").replace("tag_id", "brand_id");
    /** 300,000 products, each with one link. */
    private static final String FILL = "insert into product_tag (product_id, brand_id, created_at, updated_at)"
            + " select 'product-' || i, 'brand-' || i, now(), now() from generate_series(1, 300000) i";

    private static final String INDEX = "product_tag_product_id_uq";

    /** What the log says as soon as a build waits for {@link #holding}. */
    private static final String BUILDING = "has to end its transaction first";

    private static final String NOT_KNOWN = "product_tag: the unique index " + INDEX
            + ", which this version of the application does not know, %s. As long as it is there, a record has at most one"
            + " partner at that end.";

    private static final TestLink TAG = TestLink.manyToOne("product_tag").lists(true, true);
    private static final ScriptedCatalog FIRST = ScriptedCatalog.of("shop", TAG.type())
            .script("product_tag", CREATE, TAG.create())
            .script(
                    "product_tag",
                    CREATE + 1,
                    "create index product_tag_brand_id_ix on product_tag (brand_id, product_id)");
    private static final ScriptedCatalog TIGHT =
            FIRST.links(TAG.lists(true, false).type()).script("product_tag", NEXT, statements(TIGHTEN));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private TestDatabase database;
    private Schema schema;

    @BeforeEach
    void start() {
        start(PostgresDatabase.open());
    }

    private void start(TestDatabase opened) {
        database = opened;
        schema = new Schema(database);
        schema.migrate(FIRST);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
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

    private void fill() {
        schema.execute(FILL);
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

    /** What others can do meanwhile, who wait for at most two seconds. */
    private void asAnother(String statement) throws SQLException {
        try (Connection other = database.dataSource().getConnection()) {
            Sql.execute(other, "set lock_timeout = '2s'", statement, "reset lock_timeout");
        }
    }

    private CompletableFuture<Void> migration(ScriptedCatalog catalog) {
        return CompletableFuture.runAsync(() -> schema.migrate(catalog), threads);
    }

    private static Logged log() {
        return Logged.by(Migrations.class.getName());
    }

    private List<String> indexes() {
        return schema
                .column("select c.relname || ' ' || i.indisvalid from pg_index i"
                        + " join pg_class c on c.oid = i.indexrelid where c.relname = '" + INDEX + "'")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    @Tag("C-113")
    void whileTheIndexOfALargeTableIsBuiltWritersGoOnAndAreTold() throws SQLException {
        fill();
        Connection writer = holding(link("p1", "b1"));
        try (Logged log = log()) {
            CompletableFuture<Void> migration = migration(TIGHT);
            log.await(BUILDING);
            assertThat(log.messages())
                    .anyMatch(message -> message.startsWith(
                            "Building the index \"public\"." + INDEX + ", while reads and writes go on, for "));
            // whoever had to wait would do so until the writer has committed
            asAnother(link("p2", "b2"));
            assertThat(migration).isNotDone();
            commit(writer);
            migration.join();
        }
        assertThat(schema.ran("shop")).endsWith(NEXT_FILE);
        assertThat(Sql.count(database.dataSource(), "product_tag")).isEqualTo(300_002);
        assertThat(indexes()).containsExactly(INDEX + " true");
    }

    @Test
    @Tag("C-110")
    void anOlderVersionStartsWhileTheIndexIsBuiltAndWhenItIsThere() throws SQLException {
        fill();
        Connection writer = holding(link("p1", "b1"));
        ScriptedCatalog failing =
                FIRST.links(TAG.lists(true, false).type()).script("product_tag", NEXT, TIGHTEN + "\nselect 1 / 0");
        try (Logged log = log()) {
            CompletableFuture<Void> migration = migration(failing);
            log.await(BUILDING);
            assertThat(indexes()).containsExactly(INDEX + " false");
            schema.verify(FIRST);
            log.await(NOT_KNOWN.formatted("is being built, or was not built to its end; in that case drop it"));
            commit(writer);
            assertThatThrownBy(migration::join).hasMessageContaining("division by zero");
        }
        assertThat(indexes()).containsExactly(INDEX + " true");
        try (Logged log = log()) {
            schema.migrate(FIRST);
            log.await(NOT_KNOWN.formatted("was built for a newer version of the application"));
        }
        schema.migrate(TIGHT);
        schema.verify(TIGHT);
    }

    /** As applications do that look before they write. Whoever gets in the way of the script is not the one who fails. */
    @Test
    @Tag("C-113")
    void whileEndsOfALargeTableChangeNoTransactionFails() throws Exception {
        fill();
        ScriptedCatalog tighter =
                TIGHT.links(TAG.lists(false, false).type()).script("product_tag", LAST, statements(TIGHTEN_LEFT));
        AtomicBoolean done = new AtomicBoolean();
        List<Future<Integer>> writers = IntStream.range(0, 6)
                .mapToObj(number -> threads.submit(() -> {
                    int written = 0;
                    while (!done.get()) {
                        readAndWrite("writer-" + number + "-" + written++);
                    }
                    return written;
                }))
                .toList();
        try {
            schema.migrate(tighter);
        } finally {
            done.set(true);
        }
        for (Future<Integer> writer : writers) {
            assertThat(writer.get()).isPositive();
        }
        assertThat(schema.ran("shop")).endsWith(NEXT_FILE, ScriptedCatalog.file("product_tag", LAST));
    }

    private void readAndWrite(String record) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Sql.execute(
                    connection, "select * from product_tag where product_id = '" + record + "'", link(record, record));
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Tag("C-105")
    void aSecondPartnerThatComesWhileTheIndexIsBuiltIsReportedAndNoIndexIsLeft() throws SQLException {
        fill();
        Connection writer = holding(link("product-7", "other"));
        try (Logged log = log()) {
            CompletableFuture<Void> migration = migration(TIGHT);
            log.await(BUILDING);
            commit(writer);
            assertThatThrownBy(migration::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageStartingWith(
                            "The scripts of catalog shop could not be run to their end; what ran before stays:\n")
                    .hasMessageContaining(
                            "product_tag.product_id: is to be unique, but several links have product-7\n");
        }
        assertThat(indexes()).isEmpty();
        assertThat(schema.ran("shop")).doesNotContain(NEXT_FILE);
        // the version that runs goes on
        schema.execute(link("product-7", "a third"));
        schema.verify(FIRST);
    }

    @Test
    @Tag("C-109")
    void ofStartersAtOnceOneBuildsTheIndexAndAllComeUp() throws SQLException {
        fill();
        Connection writer = holding(link("p1", "b1"));
        try (Logged log = log()) {
            List<CompletableFuture<Void>> starters =
                    Stream.generate(() -> migration(TIGHT)).limit(3).toList();
            log.await(BUILDING);
            log.await("Waiting for another process that builds an index on product_tag");
            commit(writer);
            starters.forEach(CompletableFuture::join);
        }
        assertThat(schema.ran("shop")).endsWith(NEXT_FILE);
        assertThat(schema.column("select 1 from pg_locks where locktype = 'advisory'"))
                .isEmpty();
    }

    @Test
    void anIndexThatSomeoneIsBuildingIsWaitedFor() throws SQLException {
        fill();
        Connection writer = holding(link("p1", "b1"));
        CompletableFuture<Void> byHand = CompletableFuture.runAsync(() -> schema.execute(beforehand()), threads);
        try (Logged log = log()) {
            while (indexes().isEmpty()) {
                Thread.onSpinWait();
            }
            CompletableFuture<Void> migration = migration(TIGHT);
            log.await("Waiting for someone who builds another index on product_tag");
            commit(writer);
            byHand.join();
            String built = oid();
            migration.join();
            assertThat(oid()).isEqualTo(built);
        }
    }

    private String oid() {
        return String.valueOf(schema.column("select oid from pg_class where relname = '" + INDEX + "'")
                .get(0));
    }

    /** The statements in the head of the script, each to be run by itself. */
    private static String[] beforehand() {
        return TIGHTEN.lines()
                .filter(line -> line.startsWith("--     "))
                .map(line -> line.replace("--", ""))
                .toArray(String[]::new);
    }

    @Test
    void theStatementsInTheHeadOfTheScriptBuildTheIndexThatTheScriptThenKeeps() {
        schema.execute(beforehand());
        String built = oid();
        schema.verify(FIRST);
        schema.migrate(TIGHT);
        assertThat(oid()).isEqualTo(built);
    }

    @Test
    void anIndexWhoseBuildWasCutOffIsBuiltAnewHoweverSmallTheTable() {
        schema.execute(link("product-7", "brand-7"), link("product-7", "other"));
        assertThatThrownBy(() -> schema.execute(beforehand())).hasMessageContaining("could not create unique index");
        assertThat(indexes()).containsExactly(INDEX + " false");
        schema.execute("delete from product_tag where brand_id = 'other'");
        schema.migrate(TIGHT);
        assertThat(indexes()).containsExactly(INDEX + " true");
        assertThatThrownBy(() -> schema.execute(link("product-7", "other"))).hasMessageContaining(INDEX);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("C-111")
    void anIndexOfAnotherTableThatHasTheNameIsLeftAlone(boolean large) {
        if (large) {
            fill();
        }
        schema.execute("create table theirs (id int)", "create index " + INDEX + " on theirs (id)");
        assertThatThrownBy(() -> schema.migrate(TIGHT))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining(
                        large
                                ? "The index \"public\"." + INDEX + " cannot be built before " + NEXT_FILE
                                        + " is run: ERROR: relation \"" + INDEX + "\" already exists"
                                : "something else has the name of the index " + INDEX);
        assertThat(schema.column(
                        "select indrelid::regclass from pg_index where indexrelid = '" + INDEX + "'::regclass"))
                .containsExactly("theirs");
    }

    @Test
    void anIndexWhoseBuildWasCutOffIsNotTakenForOne() {
        schema.migrate(TIGHT);
        schema.execute("update pg_index set indisvalid = false where indexrelid = '" + INDEX + "'::regclass");
        assertThatThrownBy(() -> schema.verify(TIGHT))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("product_tag: the unique index on (product_id) is missing: " + INDEX
                        + " was not built to its end, and has to be dropped or built anew");
    }

    @Test
    void whatWasAddedToAScriptByHandIsLeftToTheScript() {
        fill();
        schema.migrate(FIRST.links(TAG.lists(true, false).type())
                .script(
                        "product_tag",
                        NEXT,
                        statements(TIGHTEN),
                        "--     create index concurrently product_tag_no_ix on product_tag (nothing);\n"
                                + "alter table product_tag add column extra int",
                        "create index if not exists product_tag_extra_ix on product_tag (extra)"));
        assertThat(schema.ran("shop")).endsWith(NEXT_FILE);
    }

    @Test
    void whatLimitsTheStatementsOfASessionDoesNotHoldForTheBuildAndHoldsAgainAfterwards() throws Exception {
        database.close();
        start(PostgresDatabase.openImpatient());
        String url = DataSources.url(database.dataSource());
        DataSource patient = DataSources.of(url.substring(0, url.indexOf('?')));
        Sql.execute(patient, FILL);
        try (Connection writer = patient.getConnection();
                Logged log = log()) {
            writer.setAutoCommit(false);
            Sql.execute(writer, link("p1", "b1"));
            CompletableFuture<Void> migration = migration(TIGHT);
            // five seconds later, and the limits are four
            log.await(BUILDING);
            writer.commit();
            migration.join();
        }
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Connection connection = database.dataSource().getConnection();
            all.add(connection);
            Sql.execute(connection, "do $$ begin assert current_setting('lock_timeout') = '4s'; end $$");
            Sql.execute(connection, "do $$ begin assert current_setting('statement_timeout') = '4s'; end $$");
            assertThat(connection.getNetworkTimeout()).isEqualTo(4_000);
            assertThat(connection.getAutoCommit()).isTrue();
        }
        for (Connection connection : all) {
            connection.close();
        }
    }

    @Test
    void aScriptGivesUpWhereATransactionIsOpenAndLetsOthersThrough() throws SQLException {
        String text = golden("V20270115123003__product_label_add_featured_2.sql");
        assertThat(text).contains("set local lock_timeout = '2s';");
        ScriptedCatalog noted = FIRST.links(TAG.columns(Column.nullable(0, "featured_2", "featured_2", ColumnType.TEXT))
                        .type())
                .script(
                        "product_tag",
                        NEXT,
                        statements(text.replace("product_brand", "product_tag").replace("'2s'", "'50ms'")));
        Connection reader = holding("select count(*) from product_tag");
        try (Logged log = log()) {
            CompletableFuture<Void> migration = migration(noted);
            log.await("ERROR: canceling statement due to lock timeout");
            asAnother(link("p1", "b1"));
            assertThat(migration).isNotDone();
            commit(reader);
            migration.join();
        }
        schema.verify(noted);
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
            assertThat(log.lines().anyMatch(line -> line.contains(BUILDING))).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(indexes()).containsExactly(INDEX + " false");
        commit(writer);
        schema.migrate(TIGHT);
        assertThat(schema.ran("shop")).endsWith(NEXT_FILE);
        assertThat(indexes()).containsExactly(INDEX + " true");
    }

    /** A process that migrates. */
    public static final class Application {
        private Application() {}

        /** Migrates the database of this URL. */
        public static void main(String[] arguments) {
            Schema.migrations(DataSources.of(arguments[0]), TIGHT).migrate();
        }
    }
}
