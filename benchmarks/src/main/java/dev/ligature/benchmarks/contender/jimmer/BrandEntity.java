package dev.ligature.benchmarks.contender.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** Whose a product is. */
@Entity
@Table(name = "brand")
public interface BrandEntity {

    /** Its key. */
    @Id
    String id();

    /** What people call it. */
    String name();
}
