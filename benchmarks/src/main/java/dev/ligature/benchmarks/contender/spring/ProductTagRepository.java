package dev.ligature.benchmarks.contender.spring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Links of products and tags. */
interface ProductTagRepository extends Repository<ProductTagRow, LinkId> {

    @Modifying
    @Query("insert into product_label (product_id, tag_id, rank, created_at, updated_at)"
            + " values (:product, :tag, :rank, :now, :now) on conflict do nothing")
    void create(String product, String tag, int rank, Instant now);

    @Modifying
    @Query("delete from product_label where product_id = :product and tag_id = :tag")
    void remove(String product, String tag);

    @Query("select product_id, tag_id, rank, created_at, updated_at from product_tag"
            + " where product_id = :product and tag_id = :tag")
    Optional<ProductTagRow> find(String product, String tag);

    @Query("select product_id, tag_id, rank, created_at, updated_at from product_tag"
            + " where product_id = :product order by tag_id")
    List<ProductTagRow> list(String product);
}
