package dev.ligature.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures ways to do one thing in turns in this JVM, so that what else the machine does meets all of them: for what takes
 * long, or needs a state that is made anew for each call.
 */
public final class Turns {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String operation;
    private final int rounds;
    private final int calls;
    private final Map<String, Call> ways = new LinkedHashMap<>();

    /** So many rounds, the first of which is not counted, of so many calls of each way. */
    public Turns(String operation, int rounds, int calls) {
        this.operation = operation;
        this.rounds = rounds;
        this.calls = calls;
    }

    /** What is done; calls are numbered from 0 through all rounds. */
    @FunctionalInterface
    public interface Call {
        /** One call. */
        void run(int number) throws Exception;
    }

    /** Adds a way to do it. */
    public Turns way(String name, Call call) {
        ways.put(name, call);
        return this;
    }

    /** Measures each. */
    public void measure(Figures figures) throws Exception {
        int number = 0;
        for (int round = 0; round <= rounds; round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            Collections.shuffle(order, new Random(31L * operation.hashCode() + round));
            for (String name : order) {
                Call call = ways.get(name);
                long thread = Thread.currentThread().getId();
                long cpu = THREADS.getCurrentThreadCpuTime();
                long bytes = THREADS.getThreadAllocatedBytes(thread);
                long begin = System.nanoTime();
                for (int i = 0; i < calls; i++) {
                    call.run(number++);
                }
                double micros = (System.nanoTime() - begin) / 1_000.0 / calls;
                if (round > 0) {
                    figures.add(operation, name, Metric.TIME, micros);
                    figures.add(
                            operation,
                            name,
                            Metric.CLIENT,
                            (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000.0 / calls);
                    figures.add(
                            operation,
                            name,
                            Metric.ALLOCATION,
                            (double) (THREADS.getThreadAllocatedBytes(thread) - bytes) / calls);
                }
            }
        }
        ways.keySet()
                .forEach(name -> System.out.printf(
                        "%s, %s: %.1f us%n",
                        operation,
                        name,
                        figures.spread(operation, name, Metric.TIME)
                                .orElseThrow()
                                .median()));
    }
}
