package dev.ligature.benchmarks.operations;

import com.zaxxer.hikari.HikariDataSource;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Processor;
import dev.ligature.benchmarks.Server;
import dev.ligature.benchmarks.contender.Contender;
import dev.ligature.benchmarks.contender.Contenders;
import dev.ligature.benchmarks.contender.LinkContender;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * What JMH calls. Keys are made beforehand, so that their making is no part of what is measured. Begins with empty tables
 * where it writes.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets fields
public class Operations {

    private static final int KEYS = 4096;

    /** Who does it. */
    @Param
    public Contenders contender;

    /** How many products there are. */
    @Param("1000000")
    public int products;

    private HikariDataSource pool;
    private HikariDataSource admin;
    private Contender<?, ?, ?> all;
    private @Nullable LinkContender<?, ?, ?> links;
    private String[] productKeys;
    private String[] tagOfProduct;
    private String[] richKeys;
    private String[] tagKeys;
    private List<List<String>> ones;
    private List<List<String>> hundreds;
    private List<List<String>> thousands;
    private String[] brandNames;

    /** Opens the contender, and has a single thread, which is this one, share a processor with the server. Nothing is closed before the JVM ends: that would belong to the last iteration, and be measured. */
    @Setup(Level.Trial)
    public void open(BenchmarkParams benchmark) {
        String url = System.getProperty(Server.URL);
        pool = Server.pool(url, Server.MEASURED, 8);
        admin = Server.pool(url, "benchmarks", 1);
        all = contender.open(pool);
        links = all instanceof LinkContender<?, ?, ?> able ? able : null;
        if (benchmark.getThreads() == 1) {
            Processor.share(admin, Server.MEASURED);
        }
        int step = products / KEYS;
        int[] numbers = IntStream.range(0, KEYS)
                .map(i -> (i * 2654435 & KEYS - 1) * step)
                .toArray();
        productKeys = IntStream.of(numbers).mapToObj(Data::product).toArray(String[]::new);
        tagOfProduct = IntStream.of(numbers).mapToObj(i -> Data.tagOf(i, 1)).toArray(String[]::new);
        richKeys = IntStream.range(0, KEYS)
                .mapToObj(i -> Data.rich(i * 7 % Data.RICH))
                .toArray(String[]::new);
        tagKeys = IntStream.range(0, Data.TAGS).mapToObj(Data::tag).toArray(String[]::new);
        brandNames = IntStream.range(0, Data.BRANDS)
                .mapToObj(i -> "brand " + i * 7 % Data.BRANDS)
                .toArray(String[]::new);
        ones = lists(64, 1);
        hundreds = lists(64, 100);
        thousands = lists(8, 10_000);
    }

    private List<List<String>> lists(int count, int size) {
        return LongStream.range(0, count)
                .mapToObj(seed -> Data.products(seed, size, products))
                .toList();
    }

    /** Takes away what was written, and links what is to be there. */
    @Setup(Level.Iteration)
    public void begin(BenchmarkParams benchmark) throws SQLException {
        Data.execute(admin, "truncate product_label, product_mark, product_mark_archive");
        if (benchmark.getBenchmark().endsWith("Again")
                || benchmark.getBenchmark().endsWith("Changed")) {
            try (Connection connection = admin.getConnection();
                    PreparedStatement statement = connection.prepareStatement(
                            "insert into product_mark (product_id, tag_id, rank, created_at, updated_at)"
                                    + " select p, t, 1, now(), now() from unnest(?, ?) as pairs (p, t)")) {
                statement.setArray(1, connection.createArrayOf("text", productKeys));
                statement.setArray(2, connection.createArrayOf("text", tagOfProduct));
                statement.executeUpdate();
            }
        }
    }

    /** Counts the calls of a thread; each has numbers of its own. */
    @State(Scope.Thread)
    public static class Turn {

        private int first;
        private int step;
        private int next;

        /** Begins anew. */
        @Setup(Level.Iteration)
        public void begin(ThreadParams threads) {
            first = threads.getThreadIndex();
            step = threads.getThreadCount();
            next = first;
        }

        int next() {
            int now = next;
            next = now + step < 0 ? first : now + step;
            return now;
        }
    }

    /** A new link. */
    @Benchmark
    public void create(Turn turn) {
        int i = turn.next();
        all.create(product(i), newTag(i), i);
    }

    /** A new link, which is removed. */
    @Benchmark
    public void createAndRemove(Turn turn) {
        int i = turn.next();
        all.create(product(i), newTag(i), i);
        all.remove(product(i), newTag(i));
    }

    /** A link that is there. */
    @Benchmark
    public @Nullable Object find(Turn turn) {
        int i = turn.next();
        return all.find(product(i), tagOfProduct[i & KEYS - 1]);
    }

    /** Ten links of a record. */
    @Benchmark
    public Object list(Turn turn) {
        return all.list(richKeys[turn.next() & KEYS - 1]);
    }

    /** One record with three linked. */
    @Benchmark
    public Object graph1(Turn turn) {
        return all.graph(ones.get(turn.next() & 63));
    }

    /** A hundred records with three linked each. */
    @Benchmark
    public Object graph100(Turn turn) {
        return all.graph(hundreds.get(turn.next() & 63));
    }

    /** Ten thousand records with three linked each. */
    @Benchmark
    public Object graph10000(Turn turn) {
        return all.graph(thousands.get(turn.next() & 7));
    }

    /** Fifty records, filtered and ordered by what is linked. */
    @Benchmark
    public Object page(Turn turn) {
        return all.page(brandNames[turn.next() % brandNames.length], 50);
    }

    /** A new link, of whose outcome is told. */
    @Benchmark
    public Object markNew(Turn turn) {
        int i = turn.next();
        return links.mark(product(i), newTag(i), i);
    }

    /** A link that is there as it is. */
    @Benchmark
    public Object markAgain(Turn turn) {
        int i = turn.next();
        return links.mark(product(i), tagOfProduct[i & KEYS - 1], 1);
    }

    /** A link that is there with another column. */
    @Benchmark
    public Object markChanged(Turn turn) {
        int i = turn.next();
        return links.mark(product(i), tagOfProduct[i & KEYS - 1], i + 2);
    }

    /** A new link, which is dismissed into the archive. */
    @Benchmark
    public Object markAndUnmark(Turn turn) {
        int i = turn.next();
        links.mark(product(i), newTag(i), i);
        return links.unmark(product(i), newTag(i));
    }

    /** What one record is linked to. */
    @Benchmark
    public Object brands1(Turn turn) {
        return links.brands(ones.get(turn.next() & 63));
    }

    /** What a hundred records are linked to. */
    @Benchmark
    public Object brands100(Turn turn) {
        return links.brands(hundreds.get(turn.next() & 63));
    }

    /** What ten thousand records are linked to. */
    @Benchmark
    public Object brands10000(Turn turn) {
        return links.brands(thousands.get(turn.next() & 7));
    }

    private String product(int i) {
        return productKeys[i & KEYS - 1];
    }

    private String newTag(int i) {
        return tagKeys[(i / KEYS) % tagKeys.length];
    }
}
