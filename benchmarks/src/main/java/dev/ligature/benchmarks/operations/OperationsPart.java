package dev.ligature.benchmarks.operations;

import dev.ligature.benchmarks.Server;
import dev.ligature.benchmarks.contender.Agreement;
import dev.ligature.benchmarks.contender.Contenders;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import dev.ligature.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link Operations}: each operation of each contender in a JVM of its own, in rounds, each in another order, in which all
 * contenders do one operation after the other, since what else the machine does changes within minutes.
 */
public final class OperationsPart {

    /** What all contenders do. */
    public static final List<String> COMMON =
            List.of("create", "createAndRemove", "find", "list", "graph1", "graph100", "graph10000", "page");

    private static final List<String> EXACT =
            List.of("markNew", "markAgain", "markChanged", "markAndUnmark", "brands1", "brands100", "brands10000");

    /** Threads that share the processors with compilers take longer to warm up. */
    private static final int WARM_UP_OF_THREADS = 4;

    private static final Map<String, Metric> SECONDARY = Map.of(
            CpuProfiler.CLIENT,
            Metric.CLIENT,
            CpuProfiler.SERVER,
            Metric.SERVER,
            "gc.alloc.rate.norm",
            Metric.ALLOCATION);

    private final String url;
    private final int products;
    private final int rounds;
    private final int seconds;

    /** Rounds of a number of seconds for each operation of each contender, with as many seconds to warm up, and more for several threads. */
    public OperationsPart(String url, int products, int rounds, int seconds) {
        this.url = url;
        this.products = products;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** An operation of a contender by a number of threads. */
    private record Run(String operation, Contenders contender, int threads) {

        String name() {
            return threads == 1 ? operation : operation + " by " + threads + " threads";
        }
    }

    /** Measures the operations of some. */
    public Figures measure(List<Contenders> contenders) {
        List<Run> runs = new ArrayList<>();
        for (Contenders contender : contenders) {
            COMMON.forEach(operation -> runs.add(new Run(operation, contender, 1)));
            if (contender.exact()) {
                EXACT.forEach(operation -> runs.add(new Run(operation, contender, 1)));
                List.of("create", "createAndRemove", "find", "list")
                        .forEach(operation -> runs.add(new Run(operation, contender, 8)));
            }
        }
        Figures figures = new Figures();
        Agreement.statements(url)
                .forEach((who, counts) -> counts.forEach(
                        (operation, count) -> figures.add(operation, who.name(), Metric.STATEMENTS, count)));
        for (int round = 1; round <= rounds; round++) {
            shuffle(runs, new Random(round));
            int done = 0;
            for (Run run : runs) {
                done++;
                String figure = measure(run, figures);
                System.out.printf(
                        "round %d of %d, %d of %d: %s, %s: %s%n",
                        round, rounds, done, runs.size(), run.name(), run.contender.title(), figure);
            }
        }
        for (String operation : figures.operations()) {
            figures.contenders(operation)
                    .forEach(who -> figures.sum(operation, who, Metric.CLIENT, Metric.SERVER, Metric.CPU));
        }
        return figures;
    }

    /** Operations in any order, and contenders within each. */
    private static void shuffle(List<Run> runs, Random random) {
        Collections.shuffle(runs, random);
        List<String> order = runs.stream().map(Run::name).distinct().toList();
        runs.sort(Comparator.comparing(run -> order.indexOf(run.name())));
    }

    private String measure(Run run, Figures figures) {
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + Operations.class.getName() + "\\." + run.operation + "$")
                .param("contender", run.contender.name())
                .param("products", Integer.toString(products))
                .mode(run.threads == 1 ? Mode.AverageTime : Mode.Throughput)
                .timeUnit(run.threads == 1 ? TimeUnit.MICROSECONDS : TimeUnit.SECONDS)
                .threads(run.threads)
                .forks(1)
                .warmupIterations(run.threads == 1 ? seconds : WARM_UP_OF_THREADS * seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-D" + Server.URL + "=" + url, "-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return add(run, result, figures);
        } catch (RunnerException e) {
            throw new IllegalStateException(run.name() + " of " + run.contender.title() + " failed", e);
        }
    }

    private static String add(Run run, RunResult result, Figures figures) {
        Collection<IterationResult> iterations =
                result.getBenchmarkResults().iterator().next().getIterationResults();
        double primary = Spread.of(iterations.stream()
                        .map(iteration -> iteration.getPrimaryResult().getScore())
                        .toList())
                .median();
        figures.add(run.name(), run.contender.name(), run.threads == 1 ? Metric.TIME : Metric.THROUGHPUT, primary);
        SECONDARY.forEach((name, metric) -> {
            List<Double> values = iterations.stream()
                    .map(iteration -> iteration.getSecondaryResults().get(name))
                    .filter(Objects::nonNull)
                    .map(Result::getScore)
                    .toList();
            if (!values.isEmpty()) {
                figures.add(
                        run.name(),
                        run.contender.name(),
                        metric,
                        Spread.of(values).median());
            }
        });
        return "%.1f %s".formatted(primary, result.getPrimaryResult().getScoreUnit());
    }
}
