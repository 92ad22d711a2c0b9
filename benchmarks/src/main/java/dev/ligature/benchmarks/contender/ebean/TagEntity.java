package dev.ligature.benchmarks.contender.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word under which products are found. */
@Entity
@Table(name = "tag")
public class TagEntity {

    @Id
    String id;

    String name;
}
