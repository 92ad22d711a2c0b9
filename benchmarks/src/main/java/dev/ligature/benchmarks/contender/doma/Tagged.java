package dev.ligature.benchmarks.contender.doma;

import java.util.function.BiConsumer;
import org.seasar.doma.AggregateStrategy;
import org.seasar.doma.AssociationLinker;

/** How the rows of a join of products and tags are put together. */
@AggregateStrategy(root = ProductEntity.class, tableAlias = "p")
interface Tagged {

    @AssociationLinker(propertyPath = "tags", tableAlias = "t")
    BiConsumer<ProductEntity, TagEntity> TAGS = (product, tag) -> product.tags.add(tag);
}
