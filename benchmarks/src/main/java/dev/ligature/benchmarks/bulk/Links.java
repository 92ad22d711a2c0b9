package dev.ligature.benchmarks.bulk;

import dev.ligature.benchmarks.Data;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Links to be written, in no order, as a feed of another system would bring them. */
final class Links {

    /** The product of {@link #ofOne}. */
    static final String ONE = Data.product(0);

    private Links() {}

    /** The keys of two records, and a column. */
    record Line(String product, String tag, int rank) {}

    /** So many different links from the number {@code first} on. */
    static List<Line> lines(int first, int count, int rank) {
        List<Line> lines = new ArrayList<>(IntStream.range(first, first + count)
                .mapToObj(i -> line(i, rank))
                .toList());
        Collections.shuffle(lines, new Random(first));
        return lines;
    }

    /** So many links of one product, to the tags of the numbers from {@code first} on. */
    static List<Line> ofOne(int first, int count, int rank) {
        List<Line> lines = new ArrayList<>(IntStream.range(first, first + count)
                .mapToObj(i -> new Line(ONE, Data.tag(i), rank))
                .toList());
        Collections.shuffle(lines, new Random(first));
        return lines;
    }

    /** The link of a number. */
    static Line line(int number, int rank) {
        return new Line(Data.product(number / 4), Data.tag(number % 4 * 211 + number / 4 % 200), rank);
    }
}
