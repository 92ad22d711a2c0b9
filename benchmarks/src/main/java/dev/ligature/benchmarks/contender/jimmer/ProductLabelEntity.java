package dev.ligature.benchmarks.contender.jimmer;

import java.time.Instant;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A product's label. */
@Entity
@Table(name = "product_label")
public interface ProductLabelEntity {

    /** The keys of both. */
    @Id
    LinkId id();

    /** Its place. */
    int rank();

    /** When it was made. */
    Instant createdAt();

    /** When it was changed. */
    Instant updatedAt();
}
