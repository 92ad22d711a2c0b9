package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.sql.JoinColumn;
import io.micronaut.data.annotation.sql.JoinTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shop sells, with its tags. */
@MappedEntity("product")
record ProductEntity(
        @Id String id,
        String title,

        @Nullable
        @Relation(Relation.Kind.MANY_TO_MANY)
        @JoinTable(
                name = "product_tag",
                joinColumns = @JoinColumn(name = "product_id"),
                inverseJoinColumns = @JoinColumn(name = "tag_id"))
        List<TagEntity> tags) {}
