package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.productVariant;
import static shop.links.ShopRefs.warehouse;

import dev.ligature.conformance.ShopContract;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogoLinks;
import shop.links.BundleItemLinks;
import shop.links.BundleItemLinks.Bundle;
import shop.links.BundleItemLinks.Item;
import shop.links.CartProductLinks;
import shop.links.CustomerDeviceLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductCurrencyLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductMakerLinks;
import shop.links.ProductReviewLinks;
import shop.links.ProductTagLinks;
import shop.links.ProductVariantPriceListLinks;
import shop.links.ShopCatalog;
import shop.links.ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationOverrideLinks;
import shop.links.ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRule;
import shop.links.ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRuleLinks;

/** What a definition becomes in the database. */
abstract class DefinitionContract extends ShopContract {

    @Test
    @Tag("C-001")
    void aLinkHasATableAnArchiveAndAnEntryInItsCatalog() {
        assertThat(columns("product_brand"))
                .containsExactly("product_id", "brand_id", "featured", "created_at", "updated_at");
        assertThat(columns("product_brand_archive"))
                .containsExactlyInAnyOrder(
                        "product_id",
                        "brand_id",
                        "featured",
                        "created_at",
                        "updated_at",
                        "dismissed_at",
                        "reason",
                        "deletion_id");
        assertThat(columns("customer_device_archive")).isEmpty();
        assertThat(new ShopCatalog().links()).contains(ProductBrandLinks.TYPE, CustomerDeviceLinks.TYPE);
        assertThat(new ShopCatalog().name()).isEqualTo("shop");
    }

    @Test
    @Tag("C-002")
    void aColumnIsNamedAfterTheKeyOfItsModel() {
        assertThat(columns("product_currency")).contains("product_id", "currency_code");
        assertThat(columns("ticket_seat")).contains("ticket_number", "seat_id");
        assertThat(columns("order")).contains("current_user", "order_id");
        assertThat(ProductCurrencyLinks.TYPE.right().column()).isEqualTo("currency_code");
    }

    @Test
    @Tag("C-003")
    void namesOfSeveralWordsAreSnakeCaseInSqlAndCamelCaseInJava() {
        assertThat(columns("product_variant_price_list")).contains("product_variant_id", "price_list_id");
        assertThat(ProductVariantPriceListLinks.TYPE.left().alias()).isEqualTo("productVariants");
        assertThat(ProductVariantPriceListLinks.TYPE.right().alias()).isEqualTo("priceList");
    }

    @Test
    @Tag("C-004")
    void anEndThatMayHaveOnePartnerIsUnique() {
        assertThat(uniqueColumns("brand_logo")).containsExactlyInAnyOrder("brand_id", "logo_id", "brand_id,logo_id");
        assertThat(uniqueColumns("product_image")).containsExactlyInAnyOrder("image_id", "product_id,image_id");
        assertThat(uniqueColumns("product_brand")).containsExactlyInAnyOrder("product_id", "product_id,brand_id");
        assertThat(uniqueColumns("product_tag")).containsExactlyInAnyOrder("product_id,tag_id");
    }

    @Test
    @Tag("C-004")
    void anEndThatMayHaveManyPartnersIsAListInThePlural() {
        assertThat(BrandLogoLinks.TYPE.left().alias()).isEqualTo("brand");
        assertThat(BrandLogoLinks.TYPE.right().alias()).isEqualTo("logo");
        assertThat(ProductImageLinks.TYPE.left().alias()).isEqualTo("product");
        assertThat(ProductImageLinks.TYPE.right().alias()).isEqualTo("images");
        assertThat(ProductBrandLinks.TYPE.left().alias()).isEqualTo("products");
        assertThat(ProductBrandLinks.TYPE.right().alias()).isEqualTo("brand");
        assertThat(ProductTagLinks.TYPE.left().alias()).isEqualTo("products");
        assertThat(ProductTagLinks.TYPE.right().alias()).isEqualTo("tags");
    }

    @Test
    @Tag("C-005")
    void aCascadeIsThatOfItsEndAlone() {
        assertThat(ProductReviewLinks.TYPE.left().deleteCascade()).isFalse();
        assertThat(ProductReviewLinks.TYPE.right().deleteCascade()).isTrue();
        assertThat(ProductImageLinks.TYPE.right().deleteCascade()).isFalse();
    }

    @Test
    @Tag("C-006")
    void aTableCanBeNamed() {
        assertThat(columns("basket_line")).contains("cart_id", "product_id", "quantity");
        assertThat(columns("basket_line_archive")).contains("cart_id", "product_id", "quantity");
        assertThat(columns("cart_product")).isEmpty();
        assertThat(CartProductLinks.TYPE.table()).isEqualTo("basket_line");
    }

    @Test
    @Tag("C-006")
    void namesBeyondTheLimitAreShortenedAndStayDistinct() {
        List<LinkType<?, ?, ?>> both = List.of(
                ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRuleLinks.TYPE,
                ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationOverrideLinks.TYPE);
        List<String> tables = both.stream()
                .flatMap(link -> Stream.of(link.table(), link.archive().orElseThrow()))
                .toList();

        assertThat(tables).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]{0,62}"));
        for (LinkType<?, ?, ?> link : both) {
            assertThat(columns(link.table()))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,62}"))
                    .contains(link.left().column(), link.right().column())
                    .containsAll(link.columns().stream().map(Column::sql).toList());
        }
    }

    @Test
    @Tag("C-006")
    void aLinkOfLongNamesCanBeWrittenAndRead() {
        var rules = ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRuleLinks.in(ligature());
        var overrides =
                ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationOverrideLinks.in(ligature());
        var rule = new ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRule(
                productVariant("v"), warehouse("w"), 1, 2);

        assertThat(rules.create(rule)).isEqualTo(CREATED);
        assertThat(overrides.create(productVariant("v"), warehouse("x"))).isEqualTo(CREATED);
        assertThat(rules.find(productVariant("v"), warehouse("w")).orElseThrow().link())
                .isEqualTo(rule);
        assertThat(overrides.warehouseOverrideOf(productVariant("v"))).contains(warehouse("x"));
        assertThat(rules.dismiss(productVariant("v"), warehouse("w"))).isTrue();
        assertThat(rules.history(productVariant("v"))).hasSize(1);
    }

    @Test
    @Tag("C-008")
    void twoLinksBetweenTheSameModelsKeepApart() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature());
        ProductMakerLinks productMaker = ProductMakerLinks.in(ligature());
        productBrand.create(product("p"), brand("b"));
        productMaker.create(product("p"), brand("m"));

        assertThat(productBrand.brandOf(product("p"))).contains(brand("b"));
        assertThat(productMaker.makerOf(product("p"))).contains(brand("m"));
        assertThat(productMaker.madeProductsOf(brand("b"))).isEmpty();
        assertThat(productMaker.madeProductsOf(brand("m"))).containsExactly(product("p"));
    }

    @Test
    @Tag("C-009")
    void aModelCanBeLinkedToItself() {
        BundleItemLinks bundleItem = BundleItemLinks.in(ligature());
        bundleItem.create(Bundle.of("set"), Item.of("shirt"), c -> c.quantity(2));
        bundleItem.create(Bundle.of(product("set")), Item.of("socks"));
        bundleItem.create(Bundle.of("shirt"), Item.of("set"));

        assertThat(bundleItem.itemsOf(Bundle.of("set"))).containsExactly(Item.of("shirt"), Item.of("socks"));
        assertThat(bundleItem.bundlesOf(Item.of("shirt"))).containsExactly(Bundle.of("set"));
        assertThat(bundleItem.itemsOf(Bundle.of("shirt"))).containsExactly(Item.of("set"));
        assertThat(bundleItem
                        .find(Bundle.of("set"), Item.of("shirt"))
                        .orElseThrow()
                        .link()
                        .quantity())
                .isEqualTo(2);
        assertThat(bundleItem.find(Bundle.of("socks"), Item.of("set"))).isEmpty();
    }

    /** The columns of a table, in their order. */
    private List<String> columns(String table) {
        List<String> columns = new ArrayList<>();
        // for all tables SQLite's driver makes a statement that is too long for it
        String tables = dialect().equals("sqlite") ? table : "%";
        describe(connection -> connection.getMetaData().getColumns(connection.getCatalog(), null, tables, "%"), row -> {
            if (row.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                columns.add(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        });
        return columns;
    }

    /** The columns of each unique index of a table, joined by commas. */
    private Collection<String> uniqueColumns(String table) {
        Map<String, String> indexes = new TreeMap<>();
        describe(
                connection -> {
                    DatabaseMetaData metaData = connection.getMetaData();
                    String stored = metaData.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
                    return metaData.getIndexInfo(connection.getCatalog(), null, stored, false, true);
                },
                row -> {
                    if (!row.getBoolean("NON_UNIQUE")) {
                        String column = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                        indexes.merge(row.getString("INDEX_NAME"), column, (first, next) -> first + "," + next);
                    }
                });
        return indexes.values();
    }

    private void describe(Description description, Visitor visitor) {
        try (Connection connection = dataSource().getConnection();
                ResultSet rows = description.of(connection)) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private interface Description {
        ResultSet of(Connection connection) throws SQLException;
    }

    private interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }
}
