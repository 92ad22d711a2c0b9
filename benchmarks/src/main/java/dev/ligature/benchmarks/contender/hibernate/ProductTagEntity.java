package dev.ligature.benchmarks.contender.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A product's tag, with its columns. */
@Entity(name = "ProductTag")
@Table(name = "product_tag")
class ProductTagEntity {

    @EmbeddedId
    LinkId id;

    int rank;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
