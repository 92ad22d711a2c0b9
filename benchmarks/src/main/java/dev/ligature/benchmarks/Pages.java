package dev.ligature.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Counts pages of the database, which no other work changes. */
public final class Pages {

    private static final Pattern HIT = Pattern.compile("\"Shared Hit Blocks\": (\\d+)");
    private static final Pattern READ = Pattern.compile("\"Shared Read Blocks\": (\\d+)");

    private Pages() {}

    /** How many a statement looks at, which is run for that. */
    public static double of(DataSource dataSource, String statement) {
        String plan = Data.text(dataSource, "explain (analyze, buffers, format json) " + statement);
        return first(HIT, plan) + first(READ, plan);
    }

    /** The first one is that of the whole statement. */
    private static double first(Pattern pattern, String plan) {
        Matcher matcher = pattern.matcher(plan);
        if (!matcher.find()) {
            throw new IllegalStateException("no number of pages in " + plan);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
