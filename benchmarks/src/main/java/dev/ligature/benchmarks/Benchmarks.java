package dev.ligature.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.ligature.benchmarks.bulk.BulkPart;
import dev.ligature.benchmarks.bulk.StreamPart;
import dev.ligature.benchmarks.cascade.CascadePart;
import dev.ligature.benchmarks.compile.CompilePart;
import dev.ligature.benchmarks.contender.Agreement;
import dev.ligature.benchmarks.contender.Contenders;
import dev.ligature.benchmarks.contention.ContentionPart;
import dev.ligature.benchmarks.growth.GrowthPart;
import dev.ligature.benchmarks.indexes.IndexesPart;
import dev.ligature.benchmarks.operations.OperationsPart;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Page;
import dev.ligature.benchmarks.shapes.Shape;
import dev.ligature.benchmarks.shapes.ShapesPart;
import dev.ligature.benchmarks.start.StartPart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures, and writes the figures: {@code figures.csv} with all of them, {@code figures.md} for people, and plots.
 */
public final class Benchmarks {

    private static final String OURS = "benchmarks";

    private final Path folder;
    private final Size size;
    private final Figures figures = new Figures();

    private Benchmarks(Path folder, Size size) {
        this.folder = folder;
        this.size = size;
    }

    /** What there is to measure. */
    private enum Part {
        /** Single operations, of all contenders. */
        OPERATIONS,
        /** A hundred thousand links at once. */
        BULK,
        /** A stream of links. */
        STREAM,
        /** Deleting. */
        CASCADE,
        /** Starting. */
        START,
        /** Indexes of link tables. */
        INDEXES,
        /** Statements of different shapes. */
        SHAPES,
        /** Annotation processors, and a catalog of many links. */
        COMPILE,
        /** Many threads. */
        CONTENTION,
        /** A table that grows. */
        GROWTH
    }

    /**
     * How much is measured; each can be said by a system property of its name.
     *
     * @param products how many there are
     * @param rounds how often each figure is taken
     * @param seconds how long an operation is measured in a round, after as long a time to warm up, four times as long for threads
     * @param stream how many links a stream has
     * @param shapes among how many links shapes are measured at most
     * @param growth how many links there are at most
     */
    private record Size(int products, int rounds, int seconds, long stream, long shapes, long growth) {

        static Size asked() {
            return new Size(
                    Integer.getInteger("products", 1_000_000),
                    Integer.getInteger("rounds", 3),
                    Integer.getInteger("seconds", 3),
                    Long.getLong("stream", 10_000_000),
                    Long.getLong("shapes", 10_000_000),
                    Long.getLong("growth", 10_000_000));
        }

        /** The properties that say so. */
        String options() {
            return "-Dproducts=%d -Drounds=%d -Dseconds=%d -Dstream=%d -Dshapes=%d -Dgrowth=%d"
                    .formatted(products, rounds, seconds, stream, shapes, growth);
        }
    }

    /**
     * Runs parts.
     *
     * @param arguments the folder for the figures; then the names of parts, or none for all
     */
    public static void main(String[] arguments) throws Exception {
        // pages are for everybody
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(arguments[0]);
        List<Part> parts = arguments.length == 1
                ? List.of(Part.values())
                : Arrays.stream(arguments)
                        .skip(1)
                        .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        new Benchmarks(folder, Size.asked()).run(parts);
    }

    private void run(List<Part> parts) throws Exception {
        try (Server server = Server.start();
                HikariDataSource pool = Server.pool(server.url(), OURS, 4)) {
            System.out.printf("filling %,d products%n", size.products);
            Data.fill(pool, size.products);
            for (Part part : parts) {
                System.out.println(part);
                figures.addAll(measure(part, server, pool));
                write(about(parts, pool));
            }
        }
    }

    private void write(List<String> about) throws IOException {
        figures.write(folder.resolve("figures.csv"));
        Map<String, String> titles = new LinkedHashMap<>();
        for (Contenders contender : Contenders.values()) {
            titles.put(contender.name(), contender.title());
        }
        for (Shape shape : Shape.values()) {
            titles.put(shape.name(), shape.title());
        }
        CompilePart.titles().forEach(titles::putIfAbsent);
        new Page(figures, titles, OperationsPart.COMMON, CompilePart.operations()).write(folder, about);
    }

    private Figures measure(Part part, Server server, HikariDataSource pool) throws Exception {
        return switch (part) {
            case OPERATIONS -> {
                Agreement.check(pool, size.products);
                yield new OperationsPart(server.url(), size.products, size.rounds, size.seconds)
                        .measure(List.of(Contenders.values()));
            }
            case BULK -> new BulkPart(pool, 100_000, size.rounds).measure();
            case STREAM -> new StreamPart(pool, server.url(), size.stream).measure();
            case CASCADE -> onOneProcessor(pool, () -> new CascadePart(pool, size.rounds).measure());
            case START -> new StartPart(server.url(), size.rounds).measure();
            case INDEXES -> new IndexesPart(pool, size.products).measure();
            case SHAPES -> onOneProcessor(pool, () -> new ShapesPart(pool, size.shapes, size.rounds).measure());
            case COMPILE -> new CompilePart(server.url(), size.rounds).measure();
            case CONTENTION -> new ContentionPart(server.url(), size.seconds).measure();
            case GROWTH -> onOneProcessor(pool, () -> new GrowthPart(pool, size.growth, size.rounds).measure());
        };
    }

    /** What one thread does in turns with what serves it. */
    private static Figures onOneProcessor(HikariDataSource pool, Callable<Figures> part) throws Exception {
        try (Processor shared = Processor.share(pool, OURS)) {
            return part.call();
        }
    }

    private List<String> about(List<Part> parts, HikariDataSource pool) {
        String names = parts.toString().toLowerCase(Locale.ROOT).replaceAll("[\\[\\],]", "");
        return List.of(
                "%s; Java %s, %d processors, PostgreSQL %s, %,d products with three tags each; %d rounds of %d s."
                        .formatted(
                                LocalDate.now(),
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors(),
                                Data.text(pool, "show server_version"),
                                size.products,
                                size.rounds,
                                size.seconds),
                "Versions: " + String.join(", ", ClassPath.versions()) + ".",
                "",
                "```",
                "./mvnw -q -Pbenchmarks -pl benchmarks -am package -DskipTests \"-Dparts=%s\" \"-Dsize=%s\""
                        .formatted(names, size.options()),
                "```",
                "",
                "Each figure is a ratio within one round, in the middle of all rounds, and from the lowest to the highest, where nothing",
                "else is said. Written by the run; see [what is measured](README.md).");
    }
}
