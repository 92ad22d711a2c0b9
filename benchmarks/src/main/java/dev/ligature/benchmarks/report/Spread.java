package dev.ligature.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The middle of some values, and how far they lie apart. */
public record Spread(double median, double low, double high) {

    /** Of one value or more. */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** In a larger unit. */
    Spread dividedBy(double unit) {
        return new Spread(median / unit, low / unit, high / unit);
    }

    /** For people. */
    String text() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, low, high);
    }
}
