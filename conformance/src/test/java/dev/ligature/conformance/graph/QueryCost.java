package dev.ligature.conformance.graph;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measures on PostgreSQL what queries of a large market take, beside other SQL that answers the same. What is compared
 * runs in turns; good for ratios alone. See {@code docs/query-plans.md} and {@code docs/decisions/0006-query-shapes.md}.
 */
public final class QueryCost {

    private QueryCost() {}

    /** What there is to measure. */
    private enum Part {
        /** A page of fifty. */
        PAGE,
        /** Lists that are cut. */
        LISTS,
        /** How lists get to their roots. */
        SHAPES,
        /** Places in an order. */
        KEYSET,
        /** Conditions as sets of keys. */
        KEYS
    }

    /**
     * Prints tables of figures, the SQL, and plans.
     *
     * @param arguments the number of products: a multiple of a thousand, and fifty thousand at least; then the names of parts
     */
    public static void main(String[] arguments) {
        try (LargeMarket market = LargeMarket.fill(Integer.parseInt(arguments[0]))) {
            System.out.printf(
                    Locale.ROOT,
                    "%nPostgreSQL %s, %,d products, %,d brands, %,d reviews, %s%n",
                    market.plain().value("show server_version"),
                    market.products(),
                    market.brands(),
                    market.reviews(),
                    market.plain().value("select pg_size_pretty(pg_database_size(current_database()))"));
            Arrays.stream(arguments)
                    .skip(1)
                    .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                    .forEach(part -> measure(part, market));
        }
    }

    private static void measure(Part part, LargeMarket market) {
        switch (part) {
            case PAGE -> new PageCost(market).measure();
            case LISTS -> new CutListCost(market).measure();
            case SHAPES -> new ListShapeCost(market).measure();
            case KEYSET -> new KeysetCost(market).measure();
            case KEYS -> new KeySetCost(market).measure();
        }
    }
}
