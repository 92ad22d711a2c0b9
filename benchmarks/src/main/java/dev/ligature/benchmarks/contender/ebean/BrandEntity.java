package dev.ligature.benchmarks.contender.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose a product is. */
@Entity
@Table(name = "brand")
public class BrandEntity {

    @Id
    String id;

    String name;
}
