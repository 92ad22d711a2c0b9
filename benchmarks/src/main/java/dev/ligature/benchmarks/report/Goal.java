package dev.ligature.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A bound for a figure of Ligature's.
 *
 * @param work what is done, for people
 * @param metric what of it
 * @param beside what it is held against, for people
 * @param figure finds it, if it was measured
 * @param bound what it is not to be beyond
 */
public record Goal(
        String work, Metric metric, String beside, Function<Figures, Optional<Spread>> figure, double bound) {

    /** Making a {@link dev.ligature.Ligature} of a catalog of a thousand links. */
    public static final String BUILD = "build with 1000 links";

    /** An application that starts, and links two records. */
    public static final String START = "start";

    /** The same with an archive of its classes. */
    public static final String START_ARCHIVED = "start with an archive of classes";

    static final String LIGATURE = "LIGATURE";
    static final String JDBC = "JDBC";

    private static final String BY_HAND = "JDBC by hand";
    private static final double MICROS_IN_MILLI = 1_000;

    /** All but those that depend on how far a table has grown. */
    public static List<Goal> all() {
        return Stream.of(
                        statements("markNew", "create a link, new", 1),
                        statements("markAgain", "create a link, as it is", 2),
                        statements("markChanged", "create a link, changed", 3),
                        single("create", "create a link"),
                        single("markNew", "create a link, new"),
                        single("markAgain", "create a link, as it is"),
                        single("markChanged", "create a link, changed"),
                        statements("markAndUnmark", "create a link, and dismiss it into the archive", 2),
                        single("markAndUnmark", "create a link, and dismiss it into the archive"),
                        single("find", "find a link"),
                        single("list", "list ten links"),
                        Stream.of(
                                        "create",
                                        "createAndRemove",
                                        "find",
                                        "list",
                                        "graph1",
                                        "graph100",
                                        "graph10000",
                                        "page")
                                .map(Goal::peer),
                        Stream.of("create", "createAndRemove", "find", "list").map(Goal::eight),
                        Stream.of(
                                bulk("load 100000", "create 100,000 links at once"),
                                bulk("change 100000", "change 100,000 links at once"),
                                bulk("dismiss 100000", "dismiss 100,000 links at once"),
                                bulk("set 100000", "set 100,000 links of a record")),
                        Stream.of("1", "100", "10000").flatMap(Goal::partners),
                        Stream.of("1", "100", "10000").flatMap(Goal::view),
                        Stream.of(
                                byHand("page", "filtered and ordered page", Metric.TIME, 1.10),
                                byHand("delete 1000", "delete with 1,000 linked", Metric.TIME, 1.15)),
                        processor(),
                        Stream.of(
                                absolute(BUILD, "make a Ligature of 1,000 links, warm", 50),
                                byHand(START, "start, and the first link", Metric.CLIENT, 1.3),
                                byHand(
                                        START_ARCHIVED,
                                        "start, and the first link, each with an archive of classes (CDS)",
                                        Metric.CLIENT,
                                        1.3)))
                .flatMap(each -> each)
                .toList();
    }

    /** What annotation processors do for so many annotated types. */
    public static String processing(int types) {
        return "process %d types".formatted(types);
    }

    /** How much dearer operations may be among so many links than among a hundred thousand. */
    public static List<Goal> growth(long links) {
        return Stream.of("create", "find", "list")
                .map(operation -> new Goal(
                        operation + " among %,d links".formatted(links),
                        Metric.TIME,
                        "among 100,000",
                        figures -> figures.growthBesideJdbc(
                                operation + Page.AMONG + links,
                                operation + Page.AMONG + 100_000,
                                LIGATURE,
                                Metric.TIME),
                        1.3))
                .toList();
    }

    private static Goal byHand(String operation, String work, Metric metric, double bound) {
        return new Goal(work, metric, BY_HAND, figures -> figures.ratio(operation, LIGATURE, JDBC, metric), bound);
    }

    private static Stream<Goal> single(String operation, String work) {
        return Stream.of(
                byHand(operation, work, Metric.TIME, 1.10),
                byHand(operation, work, Metric.CPU, 1.10),
                byHand(operation, work, Metric.ALLOCATION, 1.5));
    }

    private static Stream<Goal> statements(String operation, String work, int most) {
        return Stream.of(new Goal(
                work, Metric.STATEMENTS, "", figures -> figures.spread(operation, LIGATURE, Metric.STATEMENTS), most));
    }

    private static Stream<Goal> partners(String records) {
        String operation = "brands" + records;
        String work = "partners of " + records;
        return Stream.concat(statements(operation, work, 1), Stream.of(byHand(operation, work, Metric.TIME, 1.10)));
    }

    private static Stream<Goal> view(String roots) {
        String operation = "graph" + roots;
        String work = "view of " + roots;
        return Stream.concat(
                statements(operation, work, 1),
                Stream.of(byHand(operation, work, Metric.TIME, 1.15), byHand(operation, work, Metric.ALLOCATION, 1.5)));
    }

    private static Goal eight(String operation) {
        return byHand(operation + " by 8 threads", operation + " by 8 threads", Metric.THROUGHPUT, 0.95);
    }

    private static Goal peer(String operation) {
        return new Goal(
                operation,
                Metric.CPU,
                "the best peer",
                figures -> figures.besideBest(operation, LIGATURE, Metric.CPU, Set.of(JDBC)),
                1.0);
    }

    /** At most 1.25 of the time is at least 0.8 of the speed. */
    private static Goal bulk(String operation, String work) {
        return new Goal(
                work,
                Metric.TIME,
                "the quickest by hand",
                figures -> figures.besideBest(operation, LIGATURE, Metric.TIME, Set.of()),
                1.25);
    }

    private static Stream<Goal> processor() {
        return Stream.concat(
                Stream.of(
                        absolute(processing(1), "the processor, one link in a cold javac", 350),
                        absolute(processing(1_000), "the processor, a link of 1,000", 1.0),
                        new Goal(
                                "the processor, a link of 5,000",
                                Metric.CLIENT,
                                "of 1,000",
                                figures ->
                                        figures.growth(processing(5_000), processing(1_000), LIGATURE, Metric.CLIENT),
                                1.1)),
                Stream.of(1, 100, 1_000, 5_000)
                        .map(types -> new Goal(
                                "the processor, an annotated type of " + types,
                                Metric.CLIENT,
                                "the best peer",
                                figures -> figures.besideBest(processing(types), LIGATURE, Metric.CLIENT, Set.of()),
                                1.0)));
    }

    private static Goal absolute(String operation, String work, double millis) {
        return new Goal(
                work,
                Metric.CLIENT,
                "in ms",
                figures -> figures.spread(operation, LIGATURE, Metric.CLIENT)
                        .map(spread -> spread.dividedBy(MICROS_IN_MILLI)),
                millis);
    }

    /** Whether a figure is within the bound. */
    public boolean isMet(Spread figure) {
        return atLeast() ? figure.median() >= bound : figure.median() <= bound;
    }

    private boolean atLeast() {
        return metric == Metric.THROUGHPUT;
    }

    /** A line of a table. */
    public String line(Figures figures) {
        Optional<Spread> value = figure.apply(figures);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s %.2f | %s |",
                work,
                metric.title(),
                beside,
                value.map(Spread::text).orElse(""),
                atLeast() ? "at least" : "at most",
                bound,
                value.map(it -> isMet(it) ? "met" : "**not met**").orElse("not measured"));
    }
}
