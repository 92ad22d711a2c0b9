package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A product's tag, with its columns. */
@MappedEntity("product_tag")
record ProductTagEntity(@EmbeddedId LinkId id, int rank, Instant createdAt, Instant updatedAt) {}
