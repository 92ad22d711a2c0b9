package dev.ligature.benchmarks.contender.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose a product is. */
@Entity(name = "Brand")
@Table(name = "brand")
class BrandEntity {

    @Id
    String id;

    String name;
}
