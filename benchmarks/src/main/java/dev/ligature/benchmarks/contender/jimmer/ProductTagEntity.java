package dev.ligature.benchmarks.contender.jimmer;

import java.time.Instant;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A product's tag, with its columns. */
@Entity
@Table(name = "product_tag")
public interface ProductTagEntity {

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
