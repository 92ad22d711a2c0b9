package dev.ligature.benchmarks.contender.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a link of a product and a tag. */
@Embeddable
public class LinkId {

    @Column(name = "product_id")
    String product;

    @Column(name = "tag_id")
    String tag;

    LinkId(String product, String tag) {
        this.product = product;
        this.tag = tag;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkId id && product.equals(id.product) && tag.equals(id.tag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(product, tag);
    }
}
