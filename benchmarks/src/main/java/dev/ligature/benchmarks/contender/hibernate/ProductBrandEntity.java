package dev.ligature.benchmarks.contender.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A product's brand. */
@Entity(name = "ProductBrand")
@Table(name = "product_brand")
@IdClass(ProductBrandEntity.Key.class)
class ProductBrandEntity {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    ProductEntity product;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "brand_id")
    BrandEntity brand;

    int rank;

    /** Its key. */
    record Key(String product, String brand) {}
}
