package dev.ligature.benchmarks.contender.spring;

import dev.ligature.benchmarks.shop.TaggedProduct;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Products with what they are linked with. */
interface ProductRepository extends Repository<BrandedRow, String> {

    @Query(
            value = "select p.id, p.title, t.id, t.name from product p"
                    + " left join (product_tag l join tag t on t.id = l.tag_id) on l.product_id = p.id"
                    + " where p.id = any(:products) order by p.id, t.id",
            resultSetExtractorClass = TaggedProducts.class)
    List<TaggedProduct> tagged(String[] products);

    @Query("select p.id, p.title, b.id as brand_id, b.name as brand_name from brand b"
            + " join product_brand l on l.brand_id = b.id join product p on p.id = l.product_id"
            + " where b.name = :name order by l.rank, p.id limit :size")
    List<BrandedRow> ofBrand(String name, int size);
}
