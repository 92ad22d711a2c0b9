package dev.ligature.benchmarks.contender.ebean;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product's brand. */
@Entity
@Table(name = "product_brand")
public class ProductBrandEntity {

    @EmbeddedId
    Key id;

    @ManyToOne
    @JoinColumn(name = "product_id", insertable = false, updatable = false)
    ProductEntity product;

    @ManyToOne
    @JoinColumn(name = "brand_id", insertable = false, updatable = false)
    BrandEntity brand;

    int rank;

    /** Its key. */
    @Embeddable
    public static class Key {

        String productId;

        String brandId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && productId.equals(key.productId) && brandId.equals(key.brandId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(productId, brandId);
        }
    }
}
