package dev.ligature.benchmarks.contender.doma;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Dao;
import org.seasar.doma.Delete;
import org.seasar.doma.Insert;
import org.seasar.doma.Select;
import org.seasar.doma.Sql;
import org.seasar.doma.jdbc.Result;
import org.seasar.doma.jdbc.SqlLogType;
import org.seasar.doma.jdbc.query.DuplicateKeyType;

/** Links of products. */
@Dao
public interface Links {

    /** Does nothing to a link that is there. */
    @Insert(duplicateKeyType = DuplicateKeyType.IGNORE, sqlLog = SqlLogType.NONE)
    Result<ProductLabelEntity> create(ProductLabelEntity label);

    /** Does nothing to one that is not. */
    @Delete(sqlLog = SqlLogType.NONE)
    @Sql("delete from product_label where product_id = /*product*/'' and tag_id = /*tag*/''")
    int remove(String product, String tag);

    @Select(sqlLog = SqlLogType.NONE)
    @Sql("select product_id, tag_id, rank, created_at, updated_at from product_tag"
            + " where product_id = /*product*/'' and tag_id = /*tag*/''")
    @Nullable
    ProductTagEntity find(String product, String tag);

    @Select(sqlLog = SqlLogType.NONE)
    @Sql("select product_id, tag_id, rank, created_at, updated_at from product_tag"
            + " where product_id = /*product*/'' order by tag_id")
    List<ProductTagEntity> list(String product);

    @Select(sqlLog = SqlLogType.NONE)
    @Sql("select p.id, p.title, b.id as brand_id, b.name as brand_name from brand b"
            + " join product_brand l on l.brand_id = b.id join product p on p.id = l.product_id"
            + " where b.name = /*name*/'' order by l.rank, p.id limit /*size*/1")
    List<BrandedRow> ofBrand(String name, int size);

    @Select(sqlLog = SqlLogType.NONE, aggregateStrategy = Tagged.class)
    @Sql("select p.id as p_id, p.title as p_title, t.id as t_id, t.name as t_name from product p"
            + " left join (product_tag l join tag t on t.id = l.tag_id) on l.product_id = p.id"
            + " where p.id in /*products*/('') order by p.id, t.id")
    List<ProductEntity> tagged(List<String> products);
}
