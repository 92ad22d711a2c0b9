package dev.ligature.benchmarks.contender.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** What the shop sells. */
@Entity
@Table(name = "product")
public interface ProductEntity {

    /** Its key. */
    @Id
    String id();

    /** What people call it. */
    String title();
}
