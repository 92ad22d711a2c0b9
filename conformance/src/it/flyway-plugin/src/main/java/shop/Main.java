package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import org.h2.jdbcx.JdbcDataSource;
import shop.links.ProductBrandLinks;

/** An application whose tables somebody else has made. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(arguments[0]);
        Ligature ligature = Ligature.on(dataSource);
        ligature.verify();
        System.out.println("Left to run: " + ligature.migrate());
        System.out.println("The tables are there: "
                + ProductBrandLinks.in(ligature).create(product("prod_123"), brand("brand_456")));
    }
}
