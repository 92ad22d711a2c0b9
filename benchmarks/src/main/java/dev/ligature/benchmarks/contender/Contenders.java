package dev.ligature.benchmarks.contender;

import java.util.function.Function;
import javax.sql.DataSource;

/** Who takes part. Peers are in the forms that were the fastest of theirs. */
public enum Contenders {
    /** The limit. */
    JDBC("JDBC by hand", true, JdbcContender::new),
    /** What is measured. */
    LIGATURE("Ligature", true, LigatureContender::new);

    private final String title;
    private final boolean exact;
    private final Function<DataSource, Contender<?, ?, ?>> open;

    Contenders(String title, boolean exact, Function<DataSource, Contender<?, ?, ?>> open) {
        this.title = title;
        this.exact = exact;
        this.open = open;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Whether it is a {@link LinkContender}. */
    public boolean exact() {
        return exact;
    }

    /** Makes it ready to work on the connections of a pool. */
    public Contender<?, ?, ?> open(DataSource dataSource) {
        return open.apply(dataSource);
    }
}
