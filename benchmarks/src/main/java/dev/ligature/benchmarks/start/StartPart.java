package dev.ligature.benchmarks.start;

import dev.ligature.benchmarks.ChildJvm;
import dev.ligature.benchmarks.ClassPath;
import dev.ligature.benchmarks.TemporaryFolder;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Goal;
import dev.ligature.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Starts {@link First} in JVMs of its own, from jars, in turns: elapsed time and CPU time from the beginning of each to its end.
 * Each contender also with an archive of the classes that it loads (class data sharing), written by an earlier start.
 */
public final class StartPart {

    private static final List<String> CONTENDERS = List.of("JDBC", "LIGATURE");

    private final String url;
    private final int rounds;
    private int starts;

    /** On a database that has been filled. */
    public StartPart(String url, int rounds) {
        this.url = url;
        this.rounds = rounds;
    }

    /** One way to start. */
    private record Way(String contender, boolean archived) {

        String operation() {
            return archived ? Goal.START_ARCHIVED : Goal.START;
        }
    }

    /** Measures. */
    public Figures measure() throws IOException, InterruptedException {
        Figures figures = new Figures();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            String jars = ClassPath.packed(folder.path());
            List<Way> ways = new ArrayList<>();
            for (String contender : CONTENDERS) {
                // not counted; it warms up the disk too
                start(jars, List.of("-XX:ArchiveClassesAtExit=" + archive(folder, contender)), contender);
                ways.add(new Way(contender, false));
                ways.add(new Way(contender, true));
            }
            for (int round = 1; round <= rounds; round++) {
                Collections.shuffle(ways, new Random(round));
                for (Way way : ways) {
                    // without an archive, or with one that does not fit, it fails
                    List<String> options = way.archived
                            ? List.of("-Xshare:on", "-XX:SharedArchiveFile=" + archive(folder, way.contender))
                            : List.of();
                    Start start = start(jars, options, way.contender);
                    figures.add(way.operation(), way.contender, Metric.TIME, start.micros);
                    figures.add(way.operation(), way.contender, Metric.CLIENT, start.cpu.toNanos() / 1_000.0);
                    System.out.printf(
                            "%s, round %d, %s: %.0f ms, CPU %d ms%n",
                            way.operation(), round, way.contender, start.micros / 1_000, start.cpu.toMillis());
                }
            }
        }
        return figures;
    }

    private static Path archive(TemporaryFolder folder, String contender) {
        return folder.path().resolve(contender + ".jsa");
    }

    /** What a start took. */
    private record Start(double micros, Duration cpu) {}

    private Start start(String classPath, List<String> options, String contender)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        starts++;
        Process process = ChildJvm.of(classPath, options, First.class, contender, url, "start" + starts)
                .start();
        Duration cpu = Duration.ZERO;
        // until it has gone, of which the system tells no more
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        double micros = (System.nanoTime() - begin) / 1_000.0;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the start by " + contender + " failed");
        }
        return new Start(micros, cpu);
    }
}
