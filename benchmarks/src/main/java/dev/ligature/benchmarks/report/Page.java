package dev.ligature.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a page of all figures, and its plots. */
public final class Page {

    /** What follows the name of a layout of indexes where all partners of a record are read. */
    public static final String ALL = ", all";

    /** What follows the name of a layout of indexes where fifty partners of a record are read. */
    public static final String FIFTY = ", fifty";

    /** What stands between the name of an operation and the number of links that there are. */
    public static final String AMONG = " among ";

    private static final Pattern AMONG_LINKS = Pattern.compile("find among (\\d+)");

    private static final Pattern SHAPES = Pattern.compile("shapes among (\\d+), depth (\\d+), (\\d+) roots");

    private final Figures figures;
    private final Map<String, String> titles;
    private final List<String> compared;
    private final List<String> processed;
    private final List<String> lines = new ArrayList<>();

    /**
     * A page of figures.
     *
     * @param titles the names of contenders for people
     * @param compared the operations that all contenders do
     * @param processed the operations of annotation processors
     */
    public Page(Figures figures, Map<String, String> titles, List<String> compared, List<String> processed) {
        this.figures = figures;
        this.titles = titles;
        this.compared = compared;
        this.processed = processed;
    }

    /** The name of what reads views of so many roots to a depth, in a table of so many links. */
    public static String shapes(long links, int depth, int roots) {
        return "shapes among %d, depth %d, %d roots".formatted(links, depth, roots);
    }

    /** Writes it into a folder, below what is said of the run. */
    public void write(Path folder, List<String> run) throws IOException {
        lines.add("# Figures");
        lines.add("");
        lines.addAll(run);
        goals();
        peers();
        processors();
        contention();
        indexes();
        shapes();
        growth();
        Files.write(folder.resolve("figures.md"), lines);
        List<Long> sizes = sizes();
        new Plots(figures, titles)
                .write(
                        folder,
                        compared.stream().filter(figures.operations()::contains).toList(),
                        sizes);
    }

    private void goals() {
        table("Goals", "| work | metric | beside | figure | goal | |", "|---|---|---|---|---|---|");
        Goal.all().forEach(goal -> lines.add(goal.line(figures)));
        List<Long> sizes = sizes();
        if (!sizes.isEmpty()) {
            Goal.growth(sizes.get(sizes.size() - 1)).forEach(goal -> lines.add(goal.line(figures)));
        }
        figures.spread("stream", Goal.LIGATURE, Metric.HEAP)
                .ifPresent(heap -> lines.add("| a stream of %,.0f links | live heap | | %,.0f MB | flat | |"
                        .formatted(
                                figures.spread("stream", Goal.LIGATURE, Metric.LINKS)
                                        .orElseThrow()
                                        .median(),
                                heap.median() / 1e6)));
    }

    private void peers() {
        for (String operation : compared) {
            if (figures.contenders(operation).isEmpty()) {
                continue;
            }
            table(
                    operation,
                    "| | time | CPU of both | CPU of client | allocation | bytes | statements |",
                    "|---|---|---|---|---|---|---|");
            figures.contenders(operation).stream()
                    .sorted((one, other) -> Double.compare(median(operation, one), median(operation, other)))
                    .forEach(who -> lines.add("| %s | %s | %s | %s | %s | %s | %s |"
                            .formatted(
                                    titles.getOrDefault(who, who),
                                    ratio(operation, who, Metric.TIME),
                                    ratio(operation, who, Metric.CPU),
                                    ratio(operation, who, Metric.CLIENT),
                                    ratio(operation, who, Metric.ALLOCATION),
                                    figures.spread(operation, who, Metric.ALLOCATION)
                                            .map(bytes -> "%,.0f".formatted(bytes.median()))
                                            .orElse(""),
                                    figures.spread(operation, who, Metric.STATEMENTS)
                                            .map(count -> String.format(Locale.ROOT, "%.1f", count.median()))
                                            .orElse(""))));
        }
    }

    private void processors() {
        if (processed.stream().noneMatch(figures.operations()::contains)) {
            return;
        }
        table(
                "Annotation processors",
                "| | annotated types | CPU time in the processor to Ligature's, for each type | ms | allocated MB |",
                "|---|---|---|---|---|");
        for (String operation : processed) {
            for (String who : figures.contenders(operation)) {
                lines.add("| %s | %s | %s | %s | %s |"
                        .formatted(
                                titles.getOrDefault(who, who),
                                operation.replaceAll("\\D", ""),
                                figures.ratio(operation, who, Goal.LIGATURE, Metric.CLIENT)
                                        .map(Spread::text)
                                        .orElse(""),
                                number(thousandths(operation, who, Metric.CLIENT, 1), 2),
                                number(thousandths(operation, who, Metric.ALLOCATION, 1_000), 2)));
            }
        }
    }

    private Optional<Spread> thousandths(String operation, String who, Metric metric, double times) {
        return figures.spread(operation, who, metric).map(spread -> spread.dividedBy(1_000 * times));
    }

    private double median(String operation, String who) {
        return figures.spread(operation, who, Metric.CPU).map(Spread::median).orElse(Double.MAX_VALUE);
    }

    private String ratio(String operation, String who, Metric metric) {
        return figures.ratio(operation, who, Goal.JDBC, metric)
                .map(Spread::text)
                .orElse("");
    }

    private void contention() {
        List<String> operations = figures.operations().stream()
                .filter(name -> name.endsWith("threads") && name.contains(","))
                .toList();
        if (operations.isEmpty()) {
            return;
        }
        table(
                "Contention",
                "| what | to the same by 2 threads | 99th percentile, in medians of it | failed | deadlocks |",
                "|---|---|---|---|---|");
        for (String operation : operations) {
            String two = operation.replaceAll("\\d+ threads", "2 threads");
            lines.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            operation,
                            number(figures.growth(operation, two, Goal.LIGATURE, Metric.THROUGHPUT), 2),
                            number(figures.growth(operation, two, Goal.LIGATURE, Metric.P99), 2),
                            number(figures.spread(operation, Goal.LIGATURE, Metric.FAILURES), 0),
                            number(figures.spread(operation, "DEADLOCKS", Metric.FAILURES), 0)));
        }
    }

    private void indexes() {
        List<String> layouts = figures.operations().stream()
                .filter(name -> name.endsWith(FIFTY))
                .map(name -> name.substring(0, name.length() - FIFTY.length()))
                .toList();
        if (layouts.isEmpty()) {
            return;
        }
        table(
                "Indexes of a link table",
                "| indexes | bytes of indexes for each link | bytes of log for each new link | pages read for 1,000 partners | for 50 of them |",
                "|---|---|---|---|---|");
        for (String layout : layouts) {
            lines.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            layout,
                            number(figures.spread(layout, layout, Metric.SIZE), 0),
                            number(figures.spread(layout, layout, Metric.WRITTEN), 0),
                            number(figures.spread(layout + ALL, layout, Metric.PAGES), 0),
                            number(figures.spread(layout + FIFTY, layout, Metric.PAGES), 0)));
        }
    }

    private void shapes() {
        List<Matcher> operations = figures.operations().stream()
                .map(SHAPES::matcher)
                .filter(Matcher::matches)
                .toList();
        if (operations.isEmpty()) {
            return;
        }
        List<String> shapes = titles.keySet().stream()
                .filter(figures.contenders(operations.get(0).group())::contains)
                .filter(who -> !who.equals(Goal.LIGATURE))
                .toList();
        table(
                "Views: Ligature, which makes objects, to statements by hand, whose rows are read and no more",
                "| links | depth | roots | %s |"
                        .formatted(shapes.stream().map(titles::get).collect(Collectors.joining(" | "))),
                "|---|---|---|" + "---|".repeat(shapes.size()));
        for (Matcher operation : operations) {
            lines.add("| %,d | %s | %s | %s |"
                    .formatted(
                            Long.parseLong(operation.group(1)),
                            operation.group(2),
                            operation.group(3),
                            shapes.stream()
                                    .map(shape -> figures.ratio(operation.group(), Goal.LIGATURE, shape, Metric.TIME)
                                            .map(Spread::text)
                                            .orElse(""))
                                    .collect(Collectors.joining(" | "))));
        }
    }

    private void growth() {
        List<Long> sizes = sizes();
        if (sizes.isEmpty()) {
            return;
        }
        table(
                "Growth",
                "| links | create | find | list | page | pages of these but the last | bytes of table and indexes for each link |",
                "|---|---|---|---|---|---|---|");
        for (long size : sizes) {
            lines.add("| %,d | %s | %s | %s | %s | %s, %s, %s | %s |"
                    .formatted(
                            size,
                            grown("create", size),
                            grown("find", size),
                            grown("list", size),
                            grown("page", size),
                            pages("create", size),
                            pages("find", size),
                            pages("list", size),
                            bytes(size)));
        }
    }

    private String grown(String operation, long size) {
        return number(
                figures.growthBesideJdbc(
                        operation + AMONG + size, operation + AMONG + sizes().get(0), Goal.LIGATURE, Metric.TIME),
                2);
    }

    private String pages(String operation, long size) {
        return number(figures.spread(operation + AMONG + size, Goal.LIGATURE, Metric.PAGES), 0);
    }

    private String bytes(long size) {
        double table = figures.spread("table" + AMONG + size, Goal.LIGATURE, Metric.SIZE)
                .map(Spread::median)
                .orElse(0.0);
        double indexes = figures.spread("indexes" + AMONG + size, Goal.LIGATURE, Metric.SIZE)
                .map(Spread::median)
                .orElse(0.0);
        return "%.0f and %.0f".formatted(table / size, indexes / size);
    }

    private List<Long> sizes() {
        TreeSet<Long> sizes = new TreeSet<>();
        for (String operation : figures.operations()) {
            Matcher matcher = AMONG_LINKS.matcher(operation);
            if (matcher.matches()) {
                sizes.add(Long.parseLong(matcher.group(1)));
            }
        }
        return List.copyOf(sizes);
    }

    private static String number(Optional<Spread> spread, int digits) {
        return spread.map(value -> String.format(Locale.ROOT, "%." + digits + "f", value.median()))
                .orElse("");
    }

    private void table(String title, String head, String rule) {
        lines.addAll(List.of("", "## " + title, "", head, rule));
    }
}
