package dev.ligature.benchmarks.contender.doma;

import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;

/** A word under which products are found. */
@Entity(immutable = true)
@Table(name = "tag")
public record TagEntity(@Id String id, String name) {}
