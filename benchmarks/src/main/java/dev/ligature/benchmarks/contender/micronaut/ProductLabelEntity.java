package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A product's label. */
@MappedEntity("product_label")
record ProductLabelEntity(@EmbeddedId LinkId id, int rank, Instant createdAt, Instant updatedAt) {}
