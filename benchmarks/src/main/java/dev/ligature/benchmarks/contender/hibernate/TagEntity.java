package dev.ligature.benchmarks.contender.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word under which products are found. */
@Entity(name = "Tag")
@Table(name = "tag")
class TagEntity {

    @Id
    String id;

    String name;
}
