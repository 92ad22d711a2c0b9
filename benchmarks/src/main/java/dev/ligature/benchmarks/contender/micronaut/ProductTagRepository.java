package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Tags of products. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProductTagRepository extends GenericRepository<ProductTagEntity, LinkId> {

    /** One of them. */
    Optional<ProductTagEntity> findById(LinkId id);

    /** Those of a product. */
    List<ProductTagEntity> findByIdProductOrderByIdTag(String product);
}
