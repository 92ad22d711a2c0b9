package dev.ligature.benchmarks.contender.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.PlainContender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.SQLDialect;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * jOOQ by hand: its DSL on constants of tables and fields, built anew in each call.
 *
 * <p>Products and their tags come by one join, whose rows are put together by hand, with the keys as one array. A list of
 * parameters took longer for many products; {@code multisetAgg} took almost twice as long, and {@code multiset} five times.
 */
public final class JooqContender implements PlainContender {

    private static final Table<Record> PRODUCT = table(name("product"));
    private static final Field<String> PRODUCT_KEY = field(name("product", "id"), SQLDataType.VARCHAR);
    private static final Field<String> TITLE = field(name("product", "title"), SQLDataType.VARCHAR);

    private static final Table<Record> TAG = table(name("tag"));
    private static final Field<String> TAG_KEY = field(name("tag", "id"), SQLDataType.VARCHAR);
    private static final Field<String> TAG_NAME = field(name("tag", "name"), SQLDataType.VARCHAR);

    private static final Table<Record> BRAND = table(name("brand"));
    private static final Field<String> BRAND_KEY = field(name("brand", "id"), SQLDataType.VARCHAR);
    private static final Field<String> BRAND_NAME = field(name("brand", "name"), SQLDataType.VARCHAR);

    private static final Table<Record> PRODUCT_BRAND = table(name("product_brand"));
    private static final Field<String> BRANDED = field(name("product_brand", "product_id"), SQLDataType.VARCHAR);
    private static final Field<String> BRAND_OF_IT = field(name("product_brand", "brand_id"), SQLDataType.VARCHAR);
    private static final Field<Integer> PLACE = field(name("product_brand", "rank"), SQLDataType.INTEGER);

    private static final Link PRODUCT_TAG = Link.of("product_tag");
    private static final Link PRODUCT_LABEL = Link.of("product_label");

    private final DSLContext dsl;

    /** Works on the connections of this pool. */
    public JooqContender(DataSource dataSource) {
        dsl = DSL.using(dataSource, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }

    @Override
    public void create(String product, String tag, int rank) {
        Instant now = Data.now();
        dsl.insertInto(PRODUCT_LABEL.table())
                .columns(
                        PRODUCT_LABEL.product(),
                        PRODUCT_LABEL.tag(),
                        PRODUCT_LABEL.rank(),
                        PRODUCT_LABEL.createdAt(),
                        PRODUCT_LABEL.updatedAt())
                .values(product, tag, rank, now, now)
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void remove(String product, String tag) {
        dsl.deleteFrom(PRODUCT_LABEL.table())
                .where(PRODUCT_LABEL.product().eq(product))
                .and(PRODUCT_LABEL.tag().eq(tag))
                .execute();
    }

    @Override
    public @Nullable PlainLink find(String product, String tag) {
        return links(product).and(PRODUCT_TAG.tag().eq(tag)).fetchOne(mapping(PlainLink::new));
    }

    @Override
    public List<PlainLink> list(String product) {
        return links(product).orderBy(PRODUCT_TAG.tag()).fetch(mapping(PlainLink::new));
    }

    private SelectConditionStep<Record5<String, String, Integer, Instant, Instant>> links(String product) {
        return dsl.select(
                        PRODUCT_TAG.product(),
                        PRODUCT_TAG.tag(),
                        PRODUCT_TAG.rank(),
                        PRODUCT_TAG.createdAt(),
                        PRODUCT_TAG.updatedAt())
                .from(PRODUCT_TAG.table())
                .where(PRODUCT_TAG.product().eq(product));
    }

    @Override
    public List<TaggedProduct> graph(List<String> products) {
        List<TaggedProduct> tagged = new ArrayList<>(products.size());
        TaggedProduct last = null;
        for (Record4<String, String, String, String> row : dsl.select(PRODUCT_KEY, TITLE, TAG_KEY, TAG_NAME)
                .from(PRODUCT)
                .leftJoin(PRODUCT_TAG.table().join(TAG).on(TAG_KEY.eq(PRODUCT_TAG.tag())))
                .on(PRODUCT_TAG.product().eq(PRODUCT_KEY))
                .where(PRODUCT_KEY.eq(any(products.toArray(String[]::new))))
                .orderBy(PRODUCT_KEY, TAG_KEY)
                .fetch()) {
            if (last == null || !last.id().equals(row.value1())) {
                last = new TaggedProduct(row.value1(), row.value2(), new ArrayList<>(4));
                tagged.add(last);
            }
            if (row.value3() != null) {
                last.tags().add(new Tag(row.value3(), row.value4()));
            }
        }
        return tagged;
    }

    @Override
    public List<BrandedProduct> page(String brandName, int size) {
        return dsl.select(PRODUCT_KEY, TITLE, BRAND_KEY, BRAND_NAME)
                .from(BRAND)
                .join(PRODUCT_BRAND)
                .on(BRAND_OF_IT.eq(BRAND_KEY))
                .join(PRODUCT)
                .on(PRODUCT_KEY.eq(BRANDED))
                .where(BRAND_NAME.eq(brandName))
                .orderBy(PLACE, PRODUCT_KEY)
                .limit(size)
                .fetch(mapping(
                        (product, title, brand, name) -> new BrandedProduct(product, title, new Brand(brand, name))));
    }

    private record Link(
            Table<Record> table,
            Field<String> product,
            Field<String> tag,
            Field<Integer> rank,
            Field<Instant> createdAt,
            Field<Instant> updatedAt) {

        static Link of(String table) {
            return new Link(
                    DSL.table(name(table)),
                    field(name(table, "product_id"), SQLDataType.VARCHAR),
                    field(name(table, "tag_id"), SQLDataType.VARCHAR),
                    field(name(table, "rank"), SQLDataType.INTEGER),
                    field(name(table, "created_at"), SQLDataType.INSTANT),
                    field(name(table, "updated_at"), SQLDataType.INSTANT));
        }
    }
}
