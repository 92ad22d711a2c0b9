package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Labels of products. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProductLabelRepository extends GenericRepository<ProductLabelEntity, LinkId> {

    /** Does nothing to one that is there. */
    @Query("insert into product_label (product_id, tag_id, rank, created_at, updated_at)"
            + " values (:product, :tag, :rank, :now, :now) on conflict do nothing")
    void create(String product, String tag, int rank, Instant now);

    /** Does nothing to one that is not. */
    void deleteById(LinkId id);
}
