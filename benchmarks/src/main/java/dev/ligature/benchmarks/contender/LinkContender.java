package dev.ligature.benchmarks.contender;

import dev.ligature.Outcome;
import java.util.List;
import java.util.Map;

/** A contender that keeps all of Ligature's promises of a write, on {@code product_mark}, which has an archive. */
public interface LinkContender<L, T, B> extends Contender<L, T, B> {

    /** Links two records, or changes the link that is there. */
    Outcome mark(String product, String tag, int rank);

    /** Moves a link into the archive; returns whether there was one. */
    boolean unmark(String product, String tag);

    /** The key of the brand of each product that has one. */
    Map<?, ?> brands(List<String> products);

    /** What {@link #brands} returned, as plain keys. */
    Map<String, String> plainBrands(Map<?, ?> brands);
}
