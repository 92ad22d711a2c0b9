package dev.ligature.benchmarks.contender.ebean;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A product's label. */
@Entity
@Table(name = "product_label")
public class ProductLabelEntity {

    @EmbeddedId
    LinkId id;

    int rank;

    Instant createdAt;

    Instant updatedAt;
}
