package dev.ligature.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bound for a figure: of what Ligature does, for each of what is done by hand.
 *
 * @param work what is done, for people
 * @param operation the operation
 * @param metric what of it
 * @param other beside whom, or beside which operation of Ligature's if {@code growth}
 * @param growth whether the other is an operation
 * @param bound what the ratio is not to be beyond
 */
public record Goal(String work, String operation, Metric metric, String other, boolean growth, double bound) {

    private static final String LIGATURE = "LIGATURE";
    private static final String JDBC = "JDBC";

    /** All that are a ratio. */
    public static List<Goal> all() {
        return Stream.of(
                        single("create", "create a link"),
                        single("markNew", "create a link, new"),
                        single("markAgain", "create a link, as it is"),
                        single("markChanged", "create a link, changed"),
                        single("markAndUnmark", "create a link, and dismiss it into the archive"),
                        single("find", "find a link"),
                        single("list", "list ten links"),
                        eight("create"),
                        eight("createAndRemove"),
                        eight("find"),
                        eight("list"),
                        Stream.of(
                                bulk("load 100000", "create 100,000 links at once"),
                                bulk("change 100000", "change 100,000 links at once"),
                                bulk("dismiss 100000", "dismiss 100,000 links at once")),
                        Stream.of("1", "100", "10000")
                                .map(n -> new Goal(
                                        "partners of " + n + " records", "brands" + n, Metric.TIME, JDBC, false, 1.10)),
                        Stream.of("1", "100", "10000")
                                .flatMap(n -> Stream.of(
                                        new Goal("view of " + n, "graph" + n, Metric.TIME, JDBC, false, 1.15),
                                        new Goal("view of " + n, "graph" + n, Metric.ALLOCATION, JDBC, false, 1.5))),
                        Stream.of(
                                new Goal("filtered and ordered page", "page", Metric.TIME, JDBC, false, 1.10),
                                new Goal("delete with 1,000 linked", "delete 1000", Metric.TIME, JDBC, false, 1.15),
                                new Goal("start, and the first link", "start", Metric.CLIENT, JDBC, false, 1.3)))
                .flatMap(each -> each)
                .toList();
    }

    /** How much dearer operations may be among so many links than among the fewest. */
    public static List<Goal> growth(long links) {
        return Stream.of("create", "find", "list")
                .map(operation -> new Goal(
                        operation + " among %,d links".formatted(links),
                        operation + " among " + links,
                        Metric.TIME,
                        operation + " among 100000",
                        true,
                        1.3))
                .toList();
    }

    private static Stream<Goal> single(String operation, String work) {
        return Stream.of(
                new Goal(work, operation, Metric.TIME, JDBC, false, 1.10),
                new Goal(work, operation, Metric.CPU, JDBC, false, 1.10),
                new Goal(work, operation, Metric.ALLOCATION, JDBC, false, 1.5));
    }

    private static Stream<Goal> eight(String operation) {
        return Stream.of(new Goal(
                operation + " by 8 threads", operation + " by 8 threads", Metric.THROUGHPUT, JDBC, false, 0.95));
    }

    /** At most 1.25 of the time is at least 0.8 of the speed. */
    private static Goal bulk(String operation, String work) {
        return new Goal(work, operation, Metric.TIME, "the quickest", false, 1.25);
    }

    /** The ratio, if both were measured. */
    public Optional<Spread> figure(Figures figures) {
        if (growth) {
            return figures.growth(operation, other, LIGATURE, metric);
        }
        return beside(figures).flatMap(who -> figures.ratio(operation, LIGATURE, who, metric));
    }

    /** Who it is held against. */
    private Optional<String> beside(Figures figures) {
        return other.equals("the quickest") ? figures.quickest(operation, metric, LIGATURE) : Optional.of(other);
    }

    /** Whether a ratio is within the bound. */
    public boolean isMet(Spread ratio) {
        return metric == Metric.THROUGHPUT ? ratio.median() >= bound : ratio.median() <= bound;
    }

    /** A line of a table. */
    public Optional<String> line(Figures figures) {
        return figure(figures)
                .map(ratio -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f (%.2f to %.2f) | %s %.2f | %s |",
                        work,
                        metric.title(),
                        ratio.median(),
                        ratio.low(),
                        ratio.high(),
                        metric == Metric.THROUGHPUT ? "at least" : "at most",
                        bound,
                        isMet(ratio) ? "met" : "**not met**"));
    }
}
