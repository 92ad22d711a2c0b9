package dev.ligature.benchmarks.start;

import dev.ligature.benchmarks.ChildJvm;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Starts {@link First} in JVMs of its own, in turns: elapsed time and CPU time from the beginning of each to its end. */
public final class StartPart {

    private final String url;
    private final int rounds;

    /** On a database that has been filled. */
    public StartPart(String url, int rounds) {
        this.url = url;
        this.rounds = rounds;
    }

    /** Measures. */
    public Figures measure() throws IOException, InterruptedException {
        Figures figures = new Figures();
        List<String> ways = new ArrayList<>(List.of("JDBC", "LIGATURE"));
        for (int round = 0; round <= rounds; round++) {
            Collections.shuffle(ways, new Random(round));
            for (String way : ways) {
                run(way, round, figures);
            }
        }
        return figures;
    }

    private void run(String way, int round, Figures figures) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process =
                ChildJvm.of(List.of(), First.class, way, url, way + round).start();
        Duration cpu = Duration.ZERO;
        // until it has gone, of which the system tells no more
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        double micros = (System.nanoTime() - begin) / 1_000.0;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the start by " + way + " failed");
        }
        // the first one of all warms up the disk
        if (round > 0) {
            figures.add("start", way, Metric.TIME, micros);
            figures.add("start", way, Metric.CLIENT, cpu.toNanos() / 1_000.0);
            System.out.printf("start, round %d, %s: %.0f ms, CPU %d ms%n", round, way, micros / 1_000, cpu.toMillis());
        }
    }
}
