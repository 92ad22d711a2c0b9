package dev.ligature.benchmarks.contender;

import dev.ligature.benchmarks.contender.jooq.JooqContender;
import java.util.function.Function;
import javax.sql.DataSource;

/** Who takes part. Peers are in the forms that were the fastest of theirs. */
public enum Contenders {
    /** The limit. */
    JDBC("JDBC by hand", JdbcContender::new),
    /** What is measured. */
    LIGATURE("Ligature", LigatureContender::new),
    /** What Ligature works with itself. */
    JOOQ("jOOQ by hand", JooqContender::new);

    private final String title;
    private final Function<DataSource, Contender<?, ?, ?>> open;

    Contenders(String title, Function<DataSource, Contender<?, ?, ?>> open) {
        this.title = title;
        this.open = open;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Makes it ready to work on the connections of a pool. */
    public Contender<?, ?, ?> open(DataSource dataSource) {
        return open.apply(dataSource);
    }
}
