package dev.ligature.conformance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several ways to one result, which run in turns. */
final class Race {

    private static final int FEWEST_ROUNDS = 7;
    private static final int MOST_ROUNDS = 2_000;
    private static final long WARM_NANOS = 3_000_000_000L;
    private static final long NANOS = 8_000_000_000L;
    private static final double NANOS_PER_MILLI = 1e6;

    private final String title;
    private final Map<String, Way> ways = new LinkedHashMap<>();

    Race(String title) {
        this.title = title;
    }

    /** A way. */
    interface Way {
        /**
         * Does it.
         *
         * @return how much there was, which has to be the same by each way
         */
        int run(int round);
    }

    Race way(String name, Way way) {
        ways.put(name, way);
        return this;
    }

    /** Prints a line for each way: the median, the quartiles, and how the median compares with that of the first. */
    void run() {
        System.out.printf("%n%s%n%n| way | median, ms | half of the runs | ratio |%n|---|---|---|---|%n", title);
        rounds(WARM_NANOS);
        Map<String, List<Long>> times = rounds(NANOS);
        double first = 0;
        for (Map.Entry<String, List<Long>> entry : times.entrySet()) {
            double[] sorted = entry.getValue().stream()
                    .mapToDouble(nanos -> nanos / NANOS_PER_MILLI)
                    .sorted()
                    .toArray();
            double median = sorted[sorted.length / 2];
            first = first == 0 ? median : first;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f to %.2f | " + (median < first / 10 ? "%.4f" : "%.2f") + " |%n",
                    entry.getKey(),
                    median,
                    sorted[sorted.length / 4],
                    sorted[sorted.length * 3 / 4],
                    median / first);
        }
    }

    private Map<String, List<Long>> rounds(long nanos) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(ways.keySet());
        names.forEach(name -> times.put(name, new ArrayList<>()));
        long begin = System.nanoTime();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (round >= FEWEST_ROUNDS && System.nanoTime() - begin > nanos) {
                break;
            }
            int[] found = new int[names.size()];
            for (int i = 0; i < names.size(); i++) {
                // another one begins each time
                int at = (i + round) % names.size();
                long start = System.nanoTime();
                found[at] = ways.get(names.get(at)).run(round);
                times.get(names.get(at)).add(System.nanoTime() - start);
            }
            if (Arrays.stream(found).distinct().count() != 1) {
                throw new IllegalStateException(title + ": not the same by each way: " + Arrays.toString(found));
            }
        }
        return times;
    }
}
