package dev.ligature.benchmarks.contender.ebean;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A product's tag, with its columns. */
@Entity
@Table(name = "product_tag")
public class ProductTagEntity {

    @EmbeddedId
    LinkId id;

    int rank;

    Instant createdAt;

    Instant updatedAt;
}
