package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.product.Product;
import shop.product.Products;
import shop.views.BrandPage;
import shop.views.BrandPageQuery;
import shop.views.ProductCard;
import shop.views.ProductCardQuery;

/** Tells, on an empty database, how products get their brands. */
public final class ShopStory {

    private final DataSource database;
    private final Ligature ligature;
    private final ProductBrandLinks productBrand;
    private final PrintStream out;

    private ShopStory(DataSource database, PrintStream out) {
        this.database = database;
        this.ligature = Ligature.on(database);
        this.productBrand = ProductBrandLinks.in(ligature);
        this.out = out;
    }

    /** Runs the story on {@code h2}, or on {@code postgresql} if the argument says so. */
    public static void main(String[] args) throws IOException, SQLException {
        try (ShopDatabase database = ShopDatabase.named(args.length == 0 ? "h2" : args[0])) {
            System.out.println("The shop on " + database.name());
            new ShopStory(database.dataSource(), System.out).tell();
        }
    }

    private void tell() throws SQLException {
        chapter("Two modules, each with a table of its own; neither knows of the other");
        fillModules();
        chapter("migrate(): the tables of the links");
        migrate();
        chapter("create(): links");
        link();
        chapter("A product has at most one brand: the database holds it");
        beRefused();
        chapter("A view: products with brand.*, as Java records");
        showProducts();
        chapter("The same from the other end, with the link's own column");
        showBrands();
        chapter("set and dismiss; the past is kept");
        moveAndDismiss();
    }

    private void fillModules() throws SQLException {
        Products products = new Products(database);
        products.createTable();
        products.add(new Product("prod_1", "Rain jacket", new BigDecimal("129.00")));
        products.add(new Product("prod_2", "Wool socks", new BigDecimal("14.50")));
        products.add(new Product("prod_3", "Tin cup", new BigDecimal("9.90")));
        Brands brands = new Brands(database);
        brands.createTable();
        brands.add(new Brand("brand_1", "Acme"));
        brands.add(new Brand("brand_2", "Nordwind"));
        say("product: Rain jacket, Wool socks, Tin cup");
        say("brand:   Acme, Nordwind");
    }

    private void migrate() {
        List<String> scripts = ligature.migrate();
        scripts.forEach(script -> say("ran " + script));
        say("once more: " + ligature.migrate().size() + " scripts to run");
    }

    private void link() {
        say("jacket - Nordwind            " + productBrand.create(product("prod_1"), brand("brand_2")));
        say("the same again               " + productBrand.create(product("prod_1"), brand("brand_2")));
        say("socks  - Nordwind, featured  "
                + productBrand.create(new ProductBrand(product("prod_2"), brand("brand_2"), true)));
        productBrand.update(product("prod_1"), brand("brand_2"), c -> c.featured(true));
        productBrand.update(product("prod_2"), brand("brand_2"), c -> c.featured(false));
        say("now featured: the jacket instead of the socks");
    }

    private void beRefused() {
        try {
            productBrand.create(product("prod_1"), brand("brand_1"));
        } catch (LinkConflictException conflict) {
            say("refused: " + conflict.getMessage());
        }
    }

    private void showProducts() {
        List<ProductCard> cards =
                ProductCardQuery.in(ligature).orderBy(p -> p.title().asc()).fetch();
        cards.forEach(card -> say(card.toString()));
        List<ProductCard> ofNordwind = ProductCardQuery.in(ligature)
                .where(p -> p.brand()
                        .name()
                        .eq("Nordwind")
                        .and(p.brand().link().featured().eq(true)))
                .fetch();
        say("featured by Nordwind: " + ofNordwind.get(0).title());
    }

    private void showBrands() {
        BrandPageQuery.in(ligature).orderBy(b -> b.name().asc()).fetch().forEach(this::showBrand);
    }

    private void showBrand(BrandPage page) {
        say(page.name() + (page.products().isEmpty() ? ": nothing yet" : ":"));
        page.products()
                .forEach(line -> say(
                        "  %-12s %7s%s".formatted(line.title(), line.price(), line.featured() ? "   featured" : "")));
    }

    private void moveAndDismiss() {
        say("jacket: now of Acme          " + productBrand.setBrandOf(product("prod_1"), brand("brand_1")));
        say("socks - Nordwind dismissed   " + productBrand.dismiss(product("prod_2"), brand("brand_2")));
        say("brands of the jacket, in time:");
        productBrand
                .history(product("prod_1"))
                .forEach(period -> say("  %s, %s"
                        .formatted(
                                period.link().brand(),
                                period.reason().map(r -> "ended: " + r).orElse("live"))));
    }

    private void chapter(String title) {
        out.println();
        out.println(title);
    }

    private void say(String line) {
        out.println("    " + line);
    }
}
