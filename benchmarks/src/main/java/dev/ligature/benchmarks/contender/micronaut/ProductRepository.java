package dev.ligature.benchmarks.contender.micronaut;

import io.micronaut.data.annotation.Join;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Products. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProductRepository extends GenericRepository<ProductEntity, String> {

    /** Products with their tags. */
    @Query("select p.id, p.title, t.id as tags_id, t.name as tags_name from product p"
            + " left join (product_tag l join tag t on t.id = l.tag_id) on l.product_id = p.id"
            + " where p.id = any(:products) order by p.id, t.id")
    @Join(value = "tags", alias = "tags_")
    List<ProductEntity> tagged(@TypeDef(type = DataType.STRING_ARRAY) String[] products);

    /** The first products of brands. */
    @Query("select p.id, p.title, b.id as brand_id, b.name as brand_name from brand b"
            + " join product_brand l on l.brand_id = b.id join product p on p.id = l.product_id"
            + " where b.name = :name order by l.rank, p.id limit :size")
    List<BrandedRow> ofBrand(String name, int size);
}
