package dev.ligature.benchmarks.contender.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A word under which products are found. */
@Entity
@Table(name = "tag")
public interface TagEntity {

    /** Its key. */
    @Id
    String id();

    /** The word. */
    String name();
}
