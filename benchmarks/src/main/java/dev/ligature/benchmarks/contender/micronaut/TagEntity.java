package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A word under which products are found. */
@MappedEntity("tag")
record TagEntity(@Id String id, String name) {}
