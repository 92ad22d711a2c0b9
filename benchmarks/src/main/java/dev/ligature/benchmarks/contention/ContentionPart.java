package dev.ligature.benchmarks.contention;

import com.zaxxer.hikari.HikariDataSource;
import dev.ligature.Ligature;
import dev.ligature.Ref;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Server;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import dev.ligature.benchmarks.shop.Document;
import dev.ligature.benchmarks.shop.FolderDocumentLinks;
import dev.ligature.benchmarks.shop.Product;
import dev.ligature.benchmarks.shop.ProductBrand;
import dev.ligature.benchmarks.shop.ProductBrandLinks;
import dev.ligature.benchmarks.shop.ProductMark;
import dev.ligature.benchmarks.shop.ProductMarkLinks;
import dev.ligature.benchmarks.shop.ShopRefs;
import dev.ligature.benchmarks.shop.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Ligature's writes by 2 to 64 threads over a pool of eight connections, all on the same record or each on one of its own:
 * calls each second, how long 99 of 100 of them take, and how many failed, which is to be none: what PostgreSQL takes back
 * for a deadlock is run again, and each thread gets its connection within the pool's half minute.
 */
public final class ContentionPart {

    private static final int POOL = 8;
    private static final int MOST = 200_000;

    private final String url;
    private final int seconds;

    /** On a database that {@link Data} has filled; each figure takes so many seconds. */
    public ContentionPart(String url, int seconds) {
        this.url = url;
        this.seconds = seconds;
    }

    /** What a thread does again and again. */
    @FunctionalInterface
    private interface Act {
        void run(int record, SplittableRandom random);
    }

    /** Measures. */
    public Figures measure() throws Exception {
        Figures figures = new Figures();
        try (HikariDataSource pool = Server.pool(url, Server.MEASURED, POOL)) {
            Ligature ligature = Ligature.on(pool);
            ProductMarkLinks marks = ProductMarkLinks.in(ligature);
            ProductBrandLinks brands = ProductBrandLinks.in(ligature);
            FolderDocumentLinks documents = FolderDocumentLinks.in(ligature);
            Data.execute(pool, "truncate product_mark, product_mark_archive, folder_document, folder_document_archive");
            for (int threads : new int[] {2, 8, 32, 64}) {
                measure(figures, pool, "create and dismiss", threads, (record, random) -> {
                    marks.create(new ProductMark(product(record), ShopRefs.tag("tag_000001"), random.nextInt(5)));
                    marks.dismiss(product(record), ShopRefs.tag("tag_000001"));
                });
                measure(
                        figures,
                        pool,
                        "set the only partner",
                        threads,
                        (record, random) -> brands.setBrandOf(new ProductBrand(
                                product(record), ShopRefs.brand(Data.brand(random.nextInt(Data.BRANDS))), 1)));
                measure(
                        figures,
                        pool,
                        "set a list of ten",
                        threads,
                        (record, random) -> documents.setDocumentsOf(
                                ShopRefs.folder("folder_" + record), documents(record, random)));
                measure(
                        figures,
                        pool,
                        "create fifty",
                        threads,
                        (record, random) -> marks.createAll(tags(random, 50)
                                .map(tag -> new ProductMark(product(record), tag, random.nextInt(3)))
                                .toList()));
            }
            Data.execute(
                    pool,
                    "truncate product_mark, product_mark_archive, product_brand_archive, folder_document,"
                            + " folder_document_archive");
        }
        return figures;
    }

    private void measure(Figures figures, HikariDataSource pool, String operation, int threads, Act act)
            throws Exception {
        for (boolean same : new boolean[] {true, false}) {
            String name = "%s, %s, %d threads".formatted(operation, same ? "one record" : "a record each", threads);
            long deadlocks = deadlocks(pool);
            run(figures, name, threads, same, act);
            // what the server says is a little behind
            figures.add(name, "DEADLOCKS", Metric.FAILURES, deadlocks(pool) - deadlocks);
            System.out.printf(
                    "%s: %,.0f/s, p99 %,.0f us, %.0f failed%n",
                    name,
                    figures.spread(name, "LIGATURE", Metric.THROUGHPUT)
                            .orElseThrow()
                            .median(),
                    figures.spread(name, "LIGATURE", Metric.P99).orElseThrow().median(),
                    figures.spread(name, "LIGATURE", Metric.FAILURES)
                            .orElseThrow()
                            .median());
        }
    }

    private void run(Figures figures, String name, int threads, boolean same, Act act) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch begin = new CountDownLatch(1);
            List<Future<Calls>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                running.add(executor.submit(() -> {
                    begin.await();
                    return new Calls(seconds).run(act, same ? 0 : number * 37, number);
                }));
            }
            begin.countDown();
            List<Calls> done = new ArrayList<>();
            for (Future<Calls> each : running) {
                done.add(each.get());
            }
            long[] all = done.stream().flatMapToLong(Calls::nanos).sorted().toArray();
            figures.add(name, "LIGATURE", Metric.THROUGHPUT, (double) all.length / seconds);
            figures.add(name, "LIGATURE", Metric.P99, all[(int) (all.length * 0.99)] / 1_000.0);
            figures.add(
                    name,
                    "LIGATURE",
                    Metric.FAILURES,
                    done.stream().mapToInt(Calls::failures).sum());
        } finally {
            executor.shutdownNow();
        }
    }

    /** The calls of one thread. */
    private static final class Calls {

        private final int seconds;
        private final long[] nanos = new long[MOST];
        private int count;
        private int failures;

        Calls(int seconds) {
            this.seconds = seconds;
        }

        Calls run(Act act, int record, int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            for (long now = System.nanoTime(); now < end && count < MOST; ) {
                try {
                    act.run(record, random);
                } catch (RuntimeException e) {
                    failures++;
                    System.out.println("failed: " + e);
                }
                long then = System.nanoTime();
                nanos[count++] = then - now;
                now = then;
            }
            return this;
        }

        LongStream nanos() {
            return Arrays.stream(nanos, 0, count);
        }

        int failures() {
            return failures;
        }
    }

    private static long deadlocks(HikariDataSource pool) {
        return Data.number(pool, "select deadlocks from pg_stat_database where datname = current_database()");
    }

    private static Ref<Product, String> product(int record) {
        return ShopRefs.product(Data.product(record));
    }

    private static List<Ref<Document, String>> documents(int record, SplittableRandom random) {
        return random.ints(0, 100)
                .distinct()
                .limit(10)
                .mapToObj(document -> ShopRefs.document("document_" + record + "_" + document))
                .toList();
    }

    private static Stream<Ref<Tag, String>> tags(SplittableRandom random, int size) {
        return random.ints(0, 100).distinct().limit(size).mapToObj(tag -> ShopRefs.tag(Data.tag(tag)));
    }
}
