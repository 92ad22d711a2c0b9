package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Condition;
import dev.ligature.Ligature;
import dev.ligature.Ref;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.graph.product.Product;
import dev.ligature.conformance.graph.tag.Tag;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two models of one table in another database, of which one knows deleted records, do not take each other's statements. */
class SameTableTest {

    private static final ModelType<Tag, String> SIGN = new ModelType<>(
            Tag.class,
            "sign",
            "brand",
            Market.BRAND_ID,
            Optional.empty(),
            false,
            List.of(Market.BRAND_ID, Market.BRAND_NAME),
            List.of(Tag::id, Tag::word),
            v -> new Tag(v.get(0), v.get(1)));

    private record ProductSign(Ref<Product, String> product, Ref<Tag, String> sign) {}

    private static final LinkType<ProductSign, Ref<Product, String>, Ref<Tag, String>> PRODUCT_SIGN = new LinkType<>(
            ProductSign.class,
            "product_sign",
            "product_brand",
            Optional.empty(),
            end(Side.LEFT, "product", Product.class, true, "product_id"),
            end(Side.RIGHT, "sign", Tag.class, false, "brand_id"),
            List.of(),
            ProductSign::product,
            ProductSign::sign,
            link -> new @Nullable Object[0],
            (product, sign, v) -> new ProductSign(product, sign));

    /** The market's models that the other link needs, and that link. */
    public static final class Both extends MarketCatalog {

        @Override
        public List<LinkType<?, ?, ?>> links() {
            return List.of(PRODUCT_SIGN);
        }

        @Override
        public List<ModelType<?, ?>> models() {
            return List.of(SIGN, Market.BRAND, Market.PRODUCT);
        }
    }

    @Test
    void eachIsAskedByItsOwnStatement() {
        try (TestDatabase links = H2Database.open();
                TestDatabase modules = H2Database.open()) {
            MarketCatalog.createTables(links.dataSource());
            MarketCatalog.createTables(modules.dataSource());
            Sql.execute(
                    links.dataSource(),
                    "insert into product (id) values ('p1')",
                    "insert into product_brand (product_id, brand_id, featured) values ('p1', 'b1', true)");
            Sql.execute(
                    modules.dataSource(), "insert into brand values ('b1', 'acme', timestamp '2026-01-01 00:00:00')");
            String models = SameTableTest.class.getPackageName();
            Ligature ligature = Ligature.builder()
                    .links(links.dataSource())
                    .module(models + ".product", links.dataSource())
                    .module(models + ".brand", modules.dataSource())
                    .module(models + ".tag", modules.dataSource())
                    .catalog(Both.class)
                    .build();
            Node product = new Node.Root(Market.PRODUCT);
            Condition brand = named(product.linked(Market.PRODUCT_BRAND, Side.RIGHT, Market.BRAND));
            Condition sign = named(product.linked(PRODUCT_SIGN, Side.RIGHT, SIGN));
            for (int i = 0; i < 2; i++) {
                assertThat(ligature.query(Views.TITLE).where(brand).exists()).isFalse();
                assertThat(ligature.query(Views.TITLE).where(sign).exists()).isTrue();
            }
        }
    }

    private static Condition named(Node node) {
        return new Condition.Comparison(node, Market.BRAND_NAME, Condition.Operator.EQ, List.of("acme"));
    }

    private static <M> LinkEndType<M, String, Ref<M, String>> end(
            Side side, String name, Class<M> model, boolean list, String column) {
        return new LinkEndType<>(
                side, name, name, model, list, false, column, ColumnType.varchar(255), key -> Ref.of(model, key));
    }
}
