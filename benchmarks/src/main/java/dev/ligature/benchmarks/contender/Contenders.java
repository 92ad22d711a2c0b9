package dev.ligature.benchmarks.contender;

import dev.ligature.benchmarks.contender.doma.DomaContender;
import dev.ligature.benchmarks.contender.ebean.EbeanContender;
import dev.ligature.benchmarks.contender.hibernate.HibernateContender;
import dev.ligature.benchmarks.contender.jimmer.JimmerContender;
import dev.ligature.benchmarks.contender.jooq.JooqContender;
import dev.ligature.benchmarks.contender.micronaut.MicronautContender;
import dev.ligature.benchmarks.contender.spring.JdbcClientContender;
import dev.ligature.benchmarks.contender.spring.SpringDataContender;
import java.util.function.Function;
import javax.sql.DataSource;

/** Who takes part. Peers are in the forms that were the fastest of theirs. */
public enum Contenders {
    /** The limit. */
    JDBC("JDBC by hand", true, JdbcContender::new),
    /** What is measured. */
    LIGATURE("Ligature", true, LigatureContender::new),
    /** What Ligature works with itself. */
    JOOQ("jOOQ by hand", JooqContender::new),
    /** Entities, in sessions without state. */
    HIBERNATE("Hibernate", HibernateContender::new),
    /** Repositories. */
    SPRING_DATA_JDBC("Spring Data JDBC", SpringDataContender::new),
    /** SQL by hand. */
    SPRING_JDBC_CLIENT("Spring JdbcClient", JdbcClientContender::new),
    /** Entities that are interfaces, with fetchers. */
    JIMMER("Jimmer", JimmerContender::new),
    /** Data access objects. */
    DOMA("Doma", DomaContender::new),
    /** Repositories that are made at compile time. */
    MICRONAUT_DATA_JDBC("Micronaut Data JDBC", MicronautContender::new),
    /** Entities. */
    EBEAN("Ebean", EbeanContender::new);

    private final String title;
    private final boolean exact;
    private final Function<DataSource, Contender<?, ?, ?>> open;

    Contenders(String title, Function<DataSource, Contender<?, ?, ?>> open) {
        this(title, false, open);
    }

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
