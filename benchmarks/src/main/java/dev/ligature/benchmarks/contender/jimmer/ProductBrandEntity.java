package dev.ligature.benchmarks.contender.jimmer;

import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A product's brand, of which it has one. */
@Entity
@Table(name = "product_brand")
public interface ProductBrandEntity {

    /** The product's key. */
    @Id
    @Column(name = "product_id")
    String product();

    /** The brand. */
    @ManyToOne
    @JoinColumn(name = "brand_id")
    BrandEntity brand();

    /** The product's place among those of its brand. */
    int rank();
}
