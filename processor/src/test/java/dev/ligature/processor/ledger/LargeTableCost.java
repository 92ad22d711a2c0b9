package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.end;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.required;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static dev.ligature.processor.ledger.Sql.execute;
import static dev.ligature.processor.ledger.Sql.rows;

import dev.ligature.processor.cases.Folders;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Measures on PostgreSQL what each step of a link with many rows takes, and how long it keeps writers waiting. The scripts
 * are those that the processor writes.
 */
public final class LargeTableCost {

    private static final Path ROOT = Path.of("target/large-table").toAbsolutePath();
    private static final String INDENT = "--     ";
    private static final long BASELINE_SECONDS = 5;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final long links;
    private final DataSource source;
    private final Project project = new Project(ROOT).option(LedgerOptions.DIALECTS, "postgresql");
    private final Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private boolean productList;
    private boolean brandList;

    private LargeTableCost(long links, DataSource source) {
        this.links = links;
        this.source = source;
    }

    /**
     * Prints a line for each step.
     *
     * @param arguments the number of links
     */
    public static void main(String[] arguments) throws Exception {
        Folders.empty(ROOT);
        DataSource source = TestDatabase.POSTGRESQL.open();
        // the server of the tests is quick rather than safe; here it is as it comes
        for (String safety : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            execute(source, "alter system set " + safety + " = on");
        }
        execute(source, "select pg_reload_conf()");
        new LargeTableCost(Long.parseLong(arguments[0]), source).measure();
    }

    private void measure() throws Exception {
        put(required("rank", type(Kind.INTEGER)));
        put(nullable("note", varchar(40)));
        put(column("size", enumOf(Kind.ENUM, "S", "M"), "S"));
        create();

        put(nullable("hint", varchar(20)));
        step("a column, nullable");
        put(column("motto", type(Kind.TEXT), "none"));
        step("a column with a default");
        put(column("mark", enumOf(Kind.ENUM, "A", "B"), "A"));
        step("an enum with a default");
        put(nullable("note", varchar(80)));
        step("longer text");
        put(column("size", enumOf(Kind.ENUM, "S", "M", "L"), "S"));
        step("more constants of an enum");
        put(required("rank", type(Kind.LONG)));
        step("`int` to `long`");
        brandList = true;
        step("right end to a list");
        productList = true;
        step("left end to a list, by the script alone", "left end to a list, index beforehand");
        productList = false;
        project.option(LedgerOptions.ACCEPT, "tighten:product_brand.product");
        step("left end to single, by the script alone", "left end to single, index beforehand");
        brandList = false;
        project.option(LedgerOptions.ACCEPT, "tighten:product_brand.brand");
        step("right end to single, by the script alone", "right end to single, index beforehand");
        columns.remove("rank");
        project.option(LedgerOptions.ACCEPT, "retire:product_brand.rank");
        step("a column retired, which may be null from then on");
        columns.remove("note");
        project.option(LedgerOptions.ACCEPT, "drop:product_brand.note");
        step("a column dropped");
    }

    private void put(ColumnDefinition column) {
        columns.put(column.name(), column);
    }

    /** The tables, with a dismissed link for every ten live ones. Each record has one link. */
    private void create() throws SQLException {
        execute(source, script());
        String rows = " select 'product-' || i, 'brand-' || i, i, 'a note of some length', now(), now()%s"
                + " from generate_series(1, %d) i";
        String names = " (product_id, brand_id, rank, note, created_at, updated_at%s)";
        execute(source, "insert into product_brand" + names.formatted("") + rows.formatted("", links));
        execute(
                source,
                "insert into product_brand_archive" + names.formatted(", dismissed_at")
                        + rows.formatted(", now()", links / 10));
        execute(source, "vacuum analyze");
        String size = rows(source, "select pg_size_pretty(pg_total_relation_size('product_brand'))")
                .get(0);
        System.out.printf(Locale.ROOT, "PostgreSQL %s, %,d links, %s with indexes%n%n", version(), links, size);
        System.out.println(
                "| step | script, s | longest transaction, ms: before | during | transactions/s: before | during |");
        System.out.println("|---|---|---|---|---|---|");
    }

    private String version() throws SQLException {
        return rows(source, "show server_version").get(0);
    }

    /** One script, each of whose ways is measured; the last one stays. */
    private void step(String... ways) throws Exception {
        String script = script();
        List<String> beforehand = script.lines()
                .filter(line -> line.startsWith(INDENT))
                .map(line -> line.substring(INDENT.length()))
                .toList();
        for (int way = 0; way < ways.length; way++) {
            boolean undone = way < ways.length - 1;
            measure(ways[way], way == 0 ? List.of() : beforehand, undone ? undoing(script) : script);
        }
    }

    /** The script, that leaves nothing behind: it takes as long, but for the commit. */
    private static String undoing(String script) {
        return script + "\nrollback;\n";
    }

    private void measure(String step, List<String> beforehand, String script) throws Exception {
        execute(source, "checkpoint");
        try (Writers writers = Writers.start(source)) {
            TimeUnit.SECONDS.sleep(BASELINE_SECONDS);
            Writers.Figures before = writers.next();
            long begin = System.nanoTime();
            for (String statement : beforehand) {
                execute(source, statement);
            }
            transaction(script);
            double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
            Writers.Figures during = writers.last();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f | %.0f | %,.0f | %,.0f |%n",
                    step,
                    seconds,
                    before.longest() / NANOS_PER_MILLI,
                    during.longest() / NANOS_PER_MILLI,
                    (double) before.writes() / BASELINE_SECONDS,
                    during.writes() / seconds);
        }
    }

    private void transaction(String script) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script);
            connection.commit();
        }
    }

    /** The script that the definition as it is now makes the processor write. */
    private String script() {
        LinkDefinition definition = link(
                "ProductBrand",
                end("product", "", productList, Kind.TEXT),
                end("brand", "", brandList, Kind.TEXT),
                columns.values().toArray(ColumnDefinition[]::new));
        List<String> problems = project.write(definition);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        project.option(LedgerOptions.ACCEPT, "");
        Map<String, String> fresh = new HashMap<>(project.files());
        fresh.keySet().removeIf(file -> !file.startsWith("postgresql/") || known.containsKey(file));
        known.putAll(fresh);
        return fresh.values().iterator().next();
    }
}
