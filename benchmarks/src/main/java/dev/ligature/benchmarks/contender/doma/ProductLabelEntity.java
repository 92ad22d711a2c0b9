package dev.ligature.benchmarks.contender.doma;

import java.time.Instant;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;

/** A product's label. */
@Entity(immutable = true)
@Table(name = "product_label")
public record ProductLabelEntity(
        @Id String productId, @Id String tagId, int rank, Instant createdAt, Instant updatedAt) {}
