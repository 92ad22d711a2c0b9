package dev.ligature.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that was measured: for each operation, contender and metric one value for each round, in the order of rounds, so that
 * values of one round can be held against each other.
 */
public final class Figures {

    private static final String HEAD = "operation,contender,metric,value";

    private final Map<Key, List<Double>> values = new LinkedHashMap<>();

    /** What a value is of. */
    private record Key(String operation, String contender, Metric metric) {}

    /** Writes all as comma-separated values. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        values.forEach((key, all) -> all.forEach(value -> lines.add("\"%s\",\"%s\",%s,%s"
                .formatted(key.operation, key.contender, key.metric, String.format(Locale.ROOT, "%.6g", value)))));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** Adds the value of a round. */
    public void add(String operation, String contender, Metric metric, double value) {
        values.computeIfAbsent(new Key(operation, contender, metric), key -> new ArrayList<>())
                .add(value);
    }

    /** Adds those of other operations. */
    public void addAll(Figures others) {
        values.putAll(others.values);
    }

    /** The sum of two metrics, round by round, as a third one. */
    public void sum(String operation, String contender, Metric one, Metric other, Metric sum) {
        List<Double> ones = values.getOrDefault(new Key(operation, contender, one), List.of());
        List<Double> others = values.getOrDefault(new Key(operation, contender, other), List.of());
        for (int round = 0; round < Math.min(ones.size(), others.size()); round++) {
            add(operation, contender, sum, ones.get(round) + others.get(round));
        }
    }

    /** The operations, in the order in which they were measured first. */
    public List<String> operations() {
        return values.keySet().stream().map(Key::operation).distinct().toList();
    }

    /** Who did an operation. */
    public List<String> contenders(String operation) {
        return values.keySet().stream()
                .filter(key -> key.operation.equals(operation))
                .map(Key::contender)
                .distinct()
                .toList();
    }

    /**
     * What came of one, round by round, for each of whoever else had the lowest value in the middle of all rounds; if all were
     * measured.
     *
     * @param without who is not asked
     */
    public Optional<Spread> besideBest(String operation, String contender, Metric metric, Set<String> without) {
        List<String> others = contenders(operation).stream()
                .filter(other -> !other.equals(contender) && !without.contains(other))
                .toList();
        if (others.stream().anyMatch(other -> spread(operation, other, metric).isEmpty())) {
            return Optional.empty();
        }
        return others.stream()
                .min(Comparator.comparing(
                        other -> spread(operation, other, metric).orElseThrow().median()))
                .flatMap(best -> ratio(operation, contender, best, metric));
    }

    /** The values of all rounds, if it was measured. */
    public Optional<Spread> spread(String operation, String contender, Metric metric) {
        return Optional.ofNullable(values.get(new Key(operation, contender, metric)))
                .map(Spread::of);
    }

    /** What came of one for each of the other, round by round, if both were measured. */
    public Optional<Spread> ratio(String operation, String contender, String other, Metric metric) {
        return ratio(new Key(operation, contender, metric), new Key(operation, other, metric));
    }

    /** How much dearer an operation is than another, each beside what JDBC by hand did in the same rounds. */
    public Optional<Spread> growthBesideJdbc(String operation, String other, String contender, Metric metric) {
        return ratio(operation, contender, Goal.JDBC, metric)
                .flatMap(one -> ratio(other, contender, Goal.JDBC, metric).map(base -> one.dividedBy(base.median())));
    }

    /** The same of one contender in two operations. */
    public Optional<Spread> growth(String operation, String other, String contender, Metric metric) {
        return ratio(new Key(operation, contender, metric), new Key(other, contender, metric));
    }

    private Optional<Spread> ratio(Key one, Key other) {
        List<Double> ours = values.get(one);
        List<Double> theirs = values.get(other);
        if (ours == null || theirs == null) {
            return Optional.empty();
        }
        return Optional.of(Spread.of(IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList()));
    }
}
