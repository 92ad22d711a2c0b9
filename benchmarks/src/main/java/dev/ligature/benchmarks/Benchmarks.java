package dev.ligature.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.ligature.benchmarks.contender.Contenders;
import dev.ligature.benchmarks.operations.OperationsPart;
import dev.ligature.benchmarks.report.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures, and writes the figures. */
public final class Benchmarks {

    private static final List<String> COMMON =
            List.of("create", "createAndRemove", "find", "list", "graph1", "graph100", "graph10000", "page");
    private static final List<String> EXACT =
            List.of("markNew", "markAgain", "markChanged", "markAndUnmark", "brands1", "brands100", "brands10000");

    private Benchmarks() {}

    /** Runs the parts that are named; the first argument is the folder for the figures. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int products = Integer.getInteger("products", 1_000_000);
        try (Server server = Server.start()) {
            System.out.printf("filling %,d products%n", products);
            try (HikariDataSource pool = Server.pool(server.url(), "fill", 4)) {
                Data.fill(pool, products);
            }
            OperationsPart part = new OperationsPart(
                    server.url(), products, Integer.getInteger("rounds", 3), Integer.getInteger("seconds", 3));
            List<String> only = List.of(System.getProperty("operations", "").split(" "));
            List<String> common = only.get(0).isEmpty()
                    ? COMMON
                    : COMMON.stream().filter(only::contains).toList();
            List<String> exact = only.get(0).isEmpty()
                    ? EXACT
                    : EXACT.stream().filter(only::contains).toList();
            Figures figures = part.measure(common, exact, List.of(Contenders.values()));
            Files.createDirectories(folder);
            figures.write(folder.resolve("figures.csv"));
            for (String operation : figures.operations()) {
                for (var metric : dev.ligature.benchmarks.report.Metric.values()) {
                    figures.ratio(operation, "LIGATURE", "JDBC", metric)
                            .ifPresent(ratio -> System.out.printf(
                                    "%-30s %-12s %.2f (%.2f-%.2f) jdbc %.1f%n",
                                    operation,
                                    metric,
                                    ratio.median(),
                                    ratio.low(),
                                    ratio.high(),
                                    figures.spread(operation, "JDBC", metric)
                                            .orElseThrow()
                                            .median()));
                }
            }
        }
    }
}
