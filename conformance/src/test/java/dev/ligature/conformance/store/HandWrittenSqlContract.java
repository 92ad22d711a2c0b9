package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.account;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.cart;
import static shop.links.ShopRefs.order;
import static shop.links.ShopRefs.product;

import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.AccountOrderLinks;
import shop.links.CartProductLinks;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.order.OrderId;

/** The tables of links beside those of modules, in SQL that people write. */
abstract class HandWrittenSqlContract extends ShopContract {

    @BeforeAll
    void createTheModulesTables() {
        Sql.execute(
                dataSource(),
                "create table product (id varchar(255) primary key, title varchar(255), price numeric(12, 2))",
                "create table brand (id varchar(255) primary key, name varchar(255))",
                "insert into product values ('p1', 'Shirt', 20), ('p2', 'Socks', 5), ('p3', 'Hat', 30)",
                "insert into brand values ('b1', 'Acme'), ('b2', 'Other')");
    }

    @Test
    @Tag("C-041")
    void anUnquotedJoinOfModelsAndLinkRuns() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature());
        productBrand.create(new ProductBrand(product("p1"), brand("b1"), true));
        productBrand.create(product("p2"), brand("b1"));
        productBrand.create(product("p3"), brand("b2"));
        productBrand.dismiss(product("p2"), brand("b1"));

        assertThat(Sql.column(
                        dataSource(),
                        "select concat(p.title, ' ', b.name, ' ', case when pb.featured then 'first' else 'any' end)"
                                + " from product p join product_brand pb on pb.product_id = p.id"
                                + " join " + anyCase("Brand") + " b on b.ID = pb.BRAND_ID order by p.title"))
                .map(text -> String.valueOf(text).toLowerCase(Locale.ROOT))
                .containsExactly("hat other any", "shirt acme first");
    }

    /** On MariaDB a table is a file, whose name has one case on most systems. */
    private String anyCase(String table) {
        return dialect().equals("mariadb") ? table.toLowerCase(Locale.ROOT) : table;
    }

    @Test
    @Tag("C-041")
    void anUnquotedJoinWithTheArchiveRuns() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature());
        productBrand.create(product("p1"), brand("b1"));
        productBrand.dismiss(product("p1"), brand("b1"));

        assertThat(Sql.column(
                        dataSource(),
                        "select a.reason from product p join product_brand_archive a on a.product_id = p.id"
                                + " where a.dismissed_at is not null and a.created_at <= a.updated_at"))
                .containsExactly("dismissed");
    }

    @Test
    @Tag("C-041")
    void aTableOfAnotherNameCanBeJoined() {
        CartProductLinks.in(ligature()).create(cart(new UUID(0, 1)), product("p1"));

        assertThat(Sql.column(
                        dataSource(),
                        "select p.title from basket_line l join product p on p.id = l.product_id where l.quantity = 1"))
                .containsExactly("Shirt");
    }

    @Test
    @Tag("C-041")
    void onlyReservedNamesHaveToBeQuoted() {
        AccountOrderLinks.in(ligature()).create(account("ann"), order(new OrderId("o1")));

        assertThat(Sql.column(
                        dataSource(),
                        "select l.\"user\" from \"order\" l where l.order_id = 'o1' and l.\"group\" = 1"
                                + " and l.\"current_user\" = 'ann'"))
                .containsExactly("nobody");
    }
}
