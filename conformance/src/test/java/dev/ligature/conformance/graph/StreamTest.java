package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.graph.Paths.ProductPath;
import dev.ligature.conformance.modules.ChildProcess;
import dev.ligature.spi.ViewType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Streams of more records than there is memory for. */
class StreamTest {

    private static final int PRODUCTS = 300_000;

    /** In which so many products do not fit. */
    private static final String HEAP = "-Xmx40m";

    private static final int OUT_OF_MEMORY = 3;

    /** Reads all products in a process of its own. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) {
            Ligature ligature = Ligature.builder()
                    .links(DataSources.of(arguments[0]))
                    .catalog(MarketCatalog.class)
                    .build();
            ViewType<?> view = arguments[1].equals("sheets") ? Views.SHEET : Views.TITLE;
            Find<?, ProductPath> products = Find.all(ligature, view, ProductPath::new);
            if (arguments[2].equals("stream")) {
                try (Stream<?> stream = products.stream()) {
                    System.out.println(stream.mapToInt(product -> 1).sum());
                }
            } else {
                System.out.println(products.fetch().size());
            }
        }
    }

    @Test
    void onPostgresTheyTakeNoMoreMemoryThanAFewOfThem() {
        try (TestDatabase database = PostgresDatabase.open()) {
            streams(database, "sheets", "generate_series(1, %d) as s(seq)");
        }
    }

    @Test
    void onMariaDbTheyTakeNoMoreMemoryThanAFewOfThem() {
        try (TestDatabase database = MariaDbDatabase.open()) {
            streams(database, "titles", "seq_1_to_%d");
        }
    }

    private static void streams(TestDatabase database, String view, String series) {
        MarketCatalog.createTables(database.dataSource());
        String from = " from " + series.formatted(PRODUCTS);
        Sql.execute(
                database.dataSource(),
                "insert into product (id, title) select concat('p', seq), concat('a product called ', seq)" + from,
                "insert into review (id, rating) select seq, 3" + from,
                "insert into product_review (product_id, review_id) select concat('p', seq), seq" + from);
        ChildProcess streaming = run(database, view, "stream");
        assertThat(streaming.exit()).as(streaming.output()).isZero();
        assertThat(streaming.output()).endsWith(PRODUCTS + System.lineSeparator());
        assertThat(run(database, view, "fetch").exit()).as("all at once").isEqualTo(OUT_OF_MEMORY);
    }

    private static ChildProcess run(TestDatabase database, String view, String how) {
        List<String> command = ChildProcess.ofTests(Reader.class, DataSources.url(database.dataSource()), view, how);
        command.addAll(
                1, List.of(HEAP, "-XX:+ExitOnOutOfMemoryError", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
        return ChildProcess.run(command);
    }

    @Test
    void anErrorInTheMiddleIsToldAndTheConnectionGivenBack() {
        try (TestDatabase database = PostgresDatabase.open()) {
            RecordingDataSource recording = new RecordingDataSource(database.dataSource());
            Find<Views.Title, ProductPath> titles = titles(database, recording);
            try (Stream<Views.Title> stream = titles
                    .where(p -> p.title().ne("x"))
                    .whereSql(p -> DSL.condition(
                            "1 / (5 - length({0})) is not null", p.title().field()))
                    .stream()) {
                assertThatExceptionOfType(LigatureException.class).isThrownBy(stream::toList);
            }
            assertThat(recording.open()).isZero();
            assertThat(recording.complaints()).isEmpty();
        }
    }

    @Test
    void inTheCallersTransactionTheConnectionStaysAsItIs() throws SQLException {
        try (TestDatabase database = PostgresDatabase.open();
                Connection connection = database.dataSource().getConnection()) {
            Find<Views.Title, ProductPath> titles = titles(database, database.dataSource());
            connection.setAutoCommit(false);
            Sql.execute(connection, "update product set title = 'changed'");
            try (Stream<Views.Title> stream = titles.with(connection).stream()) {
                assertThat(stream.findFirst().orElseThrow().title()).isEqualTo("changed");
            }
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void onMariaDbAViewOfSeveralListsIsNotStreamedInTheCallersTransaction() throws SQLException {
        try (TestDatabase database = MariaDbDatabase.open();
                Connection connection = database.dataSource().getConnection()) {
            Find<Views.Sheet, ProductPath> sheets =
                    Find.all(ligature(database, database.dataSource()), Views.SHEET, ProductPath::new);
            try (Stream<Views.Sheet> stream = sheets.with(connection).stream()) {
                Iterator<Views.Sheet> rows = stream.iterator();
                assertThatExceptionOfType(UnsupportedQueryException.class)
                        .isThrownBy(rows::hasNext)
                        .withMessageContaining("MariaDB");
            }
        }
    }

    private static Find<Views.Title, ProductPath> titles(TestDatabase database, DataSource connections) {
        return Find.all(ligature(database, connections), Views.TITLE, ProductPath::new);
    }

    private static Ligature ligature(TestDatabase database, DataSource connections) {
        MarketCatalog.createTables(database.dataSource());
        Sql.execute(database.dataSource(), "insert into product (id, title) values ('p1', 'anvil'), ('p2', 'bolt')");
        return Ligature.builder()
                .links(connections)
                .catalog(MarketCatalog.class)
                .build();
    }
}
