package dev.ligature.benchmarks.contender.spring;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A product's tag, with its columns. */
@Table("product_tag")
record ProductTagRow(@Id @Embedded.Nullable LinkId id, int rank, Instant createdAt, Instant updatedAt) {}
