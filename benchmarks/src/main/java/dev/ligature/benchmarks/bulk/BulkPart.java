package dev.ligature.benchmarks.bulk;

import dev.ligature.Ligature;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import dev.ligature.benchmarks.shop.Product;
import dev.ligature.benchmarks.shop.ProductMark;
import dev.ligature.benchmarks.shop.ProductMarkLinks;
import dev.ligature.benchmarks.shop.ShopRefs;
import dev.ligature.benchmarks.shop.Tag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Loads many links in one transaction, by Ligature and by hand in each way that PostgreSQL has, all of which leave the same
 * rows: a link that is there takes the new column. Changes as many, dismisses as many into the archive, and sets the links of one
 * record, half of which are new. In rounds, each in another order, into a table that holds as many other links.
 */
public final class BulkPart {

    private final DataSource dataSource;
    private final int links;
    private final int rounds;
    private final List<Links.Line> others;

    /** So many links at once. */
    public BulkPart(DataSource dataSource, int links, int rounds) {
        this.dataSource = dataSource;
        this.links = links;
        this.rounds = rounds;
        this.others = Links.lines(links, links, 1);
    }

    /** Work on one connection in one transaction. */
    @FunctionalInterface
    interface Load {
        void run(Connection connection) throws SQLException;
    }

    /** A way to do it, which makes what it is given into what it takes beforehand. */
    private record Way(String name, Function<List<Links.Line>, Load> load) {

        static Way jdbc(String name, JdbcLoad load) {
            return new Way(name, lines -> connection -> load.run(connection, lines));
        }
    }

    /**
     * What is done.
     *
     * @param present the links that are there, with the rank 1
     * @param given those that the ways are given, with the rank 2
     * @param live how many are left with the rank 2
     * @param archived how many are in the archive then
     */
    private record Task(
            String name, List<Way> ways, List<Links.Line> present, List<Links.Line> given, int live, int archived) {}

    @FunctionalInterface
    private interface JdbcLoad {
        void run(Connection connection, List<Links.Line> lines) throws SQLException;
    }

    /** Measures. */
    public Figures measure() {
        Figures figures = new Figures();
        ProductMarkLinks marks = ProductMarkLinks.in(Ligature.on(dataSource));
        List<Way> loads = List.of(
                new Way("LIGATURE", lines -> {
                    List<ProductMark> all = marks(lines);
                    return connection -> marks.with(connection).createAll(all);
                }),
                Way.jdbc("COPY", BulkJdbc::copy),
                Way.jdbc("COPY_SORTED", BulkJdbc::copySorted),
                Way.jdbc("UNNEST", BulkJdbc::unnest),
                Way.jdbc("VALUES", BulkJdbc::values),
                Way.jdbc("BATCH", BulkJdbc::batch));
        List<Way> dismissals = List.of(
                new Way("LIGATURE", lines -> {
                    List<Pair<Ref<Product, String>, Ref<Tag, String>>> all = pairs(lines);
                    return connection -> marks.with(connection).dismissAll(all);
                }),
                Way.jdbc("UNNEST", BulkJdbc::dismissUnnest),
                Way.jdbc("COPY", BulkJdbc::dismissCopy));
        List<Way> sets = List.of(
                new Way("LIGATURE", lines -> {
                    List<ProductMark> all = marks(lines);
                    return connection -> marks.with(connection).setTagLinksOf(ShopRefs.product(Links.ONE), all);
                }),
                Way.jdbc("UNNEST", BulkJdbc::setUnnest),
                Way.jdbc("COPY", BulkJdbc::setCopy));
        List<Links.Line> before = Links.lines(0, links, 1);
        List<Links.Line> after = Links.lines(0, links, 2);
        List<Task> tasks = List.of(
                new Task("load", loads, List.of(), after, links, 0),
                new Task("change", loads, before, after, links, 0),
                new Task("dismiss", dismissals, before, after, 0, links),
                new Task("set", sets, Links.ofOne(0, links, 1), Links.ofOne(links / 2, links, 2), links, links / 2));
        for (int round = 0; round <= rounds; round++) {
            // the first round warms up
            Figures of = round == 0 ? new Figures() : figures;
            for (Task task : tasks) {
                measure(task, round, of);
            }
        }
        return figures;
    }

    private void measure(Task task, int round, Figures figures) {
        List<Way> order = new ArrayList<>(task.ways);
        Collections.shuffle(order, new Random(round));
        for (Way way : order) {
            Data.execute(dataSource, "truncate product_mark, product_mark_archive");
            run(connection -> BulkJdbc.unnest(connection, others));
            run(connection -> BulkJdbc.unnest(connection, task.present));
            Data.execute(dataSource, "analyze product_mark", "checkpoint");
            Load load = way.load.apply(task.given);
            System.gc();
            long begin = System.nanoTime();
            run(load);
            double micros = (System.nanoTime() - begin) / 1_000.0;
            figures.add(task.name + " " + links, way.name, Metric.TIME, micros);
            check(task);
            System.out.printf(
                    "%s %,d, round %d, %s: %,.0f links/s%n", task.name, links, round, way.name, links * 1e6 / micros);
        }
    }

    private void run(Load load) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            load.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(Task task) {
        long live = Data.number(dataSource, "select count(*) from product_mark where rank = 2");
        long archived = Data.number(dataSource, "select count(*) from product_mark_archive");
        if (live != task.live || archived != task.archived) {
            throw new IllegalStateException(
                    "%s left %d links live and %d in the archive".formatted(task.name, live, archived));
        }
    }

    private static List<ProductMark> marks(List<Links.Line> lines) {
        return lines.stream()
                .map(line -> new ProductMark(ShopRefs.product(line.product()), ShopRefs.tag(line.tag()), line.rank()))
                .toList();
    }

    private static List<Pair<Ref<Product, String>, Ref<Tag, String>>> pairs(List<Links.Line> lines) {
        return lines.stream()
                .map(line -> Pair.of(ShopRefs.product(line.product()), ShopRefs.tag(line.tag())))
                .toList();
    }
}
