package dev.ligature.benchmarks.contender.jimmer;

import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.Embeddable;

/** The key of a link of a product and a tag. */
@Embeddable
public interface LinkId {

    /** The product's key. */
    @Column(name = "product_id")
    String product();

    /** The tag's key. */
    @Column(name = "tag_id")
    String tag();
}
