package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;

import dev.ligature.Deletion;
import dev.ligature.DeletionPreview;
import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.Pair;
import dev.ligature.Ref;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.customer.Customer;
import shop.customer.Customers;
import shop.links.CustomerReviewLinks;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductReviewLinks;
import shop.product.Products;
import shop.review.Reviews;
import shop.views.BrandPage;
import shop.views.BrandPageQuery;
import shop.views.ProductCard;
import shop.views.ProductCardQuery;
import shop.views.ProductPage;
import shop.views.ProductPageQuery;

/** Tells, on an empty database, how products get their brands and reviews, and how they are deleted and come back. */
public final class ShopStory {

    private final DataSource database;
    private final Ligature ligature;
    private final ProductBrandLinks productBrand;
    private final PrintStream out;

    private ShopStory(DataSource database, PrintStream out) {
        this.database = database;
        this.ligature = Ligature.builder()
                .links(database)
                .deleter(Customer.class, new CustomerDeleter(new Customers(database)))
                .build();
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
        chapter("Two more modules: reviews go with their product, and with the customer who wrote them");
        fillReviews();
        chapter("previewDelete(): what the deletion of the jacket would take");
        preview();
        chapter("delete(), and restore(): exactly what that deletion took");
        deleteAndRestore();
        chapter("A saga: the jacket goes to Nordwind, a review is published, Bob is deleted, and the payment fails");
        beCompensated();
    }

    private void fillModules() throws SQLException {
        Products products = new Products(database);
        products.createTable();
        products.add("prod_1", "Rain jacket", new BigDecimal("129.00"));
        products.add("prod_2", "Wool socks", new BigDecimal("14.50"));
        products.add("prod_3", "Tin cup", new BigDecimal("9.90"));
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

    private void fillReviews() throws SQLException {
        Customers customers = new Customers(database);
        customers.createTable();
        customers.add(new Customer("ann", "Ann"));
        customers.add(new Customer("bob", "Bob"));
        Reviews reviews = new Reviews(database);
        reviews.createTable();
        reviews.add(1, "Keeps dry", 4);
        reviews.add(2, "Zip broke", 2);
        reviews.add(3, "Survives all", 5);
        reviews.add(4, "Warm in the wind", 5);
        CustomerReviewLinks.in(ligature)
                .linkAll(List.of(
                        Pair.of(customer("ann"), review(1L)),
                        Pair.of(customer("bob"), review(2L)),
                        Pair.of(customer("bob"), review(3L)),
                        Pair.of(customer("ann"), review(4L))));
        ProductReviewLinks.in(ligature)
                .linkAll(List.of(
                        Pair.of(product("prod_1"), review(1L)),
                        Pair.of(product("prod_1"), review(2L)),
                        Pair.of(product("prod_3"), review(3L))));
        showReviews();
    }

    private void preview() {
        DeletionPreview preview = ligature.previewDelete(product("prod_1"));
        say("records   " + told(preview.records()));
        say("links     " + preview.links());
        say("for good  " + (preview.irreversible().isEmpty() ? "nothing" : preview.irreversible()));
    }

    private void deleteAndRestore() {
        Deletion deletion = ligature.delete(product("prod_1"));
        say("deleted   " + told(deletion.records()));
        showReviews();
        say("restored  " + told(ligature.restore(deletion.id()).records()));
        showReviews();
    }

    private void beCompensated() throws SQLException {
        Takeover takeover = new Takeover(ligature, this::say);
        try {
            takeover.run(product("prod_1"), brand("brand_2"), review(4L), customer("bob"), this::pay);
        } catch (IllegalStateException failed) {
            say("failed     " + failed.getMessage() + "; the steps are compensated, the last one first");
        }
        showReviews();
        say("open accounts: " + String.join(", ", new Customers(database).active()));
    }

    /** Shows what there is by then, and fails. */
    private void pay() {
        showReviews();
        throw new IllegalStateException("the card has expired");
    }

    private void showReviews() {
        ProductPageQuery.in(ligature).orderBy(p -> p.title().asc()).fetch().forEach(this::showReviews);
    }

    private void showReviews(ProductPage page) {
        String brand = page.brand() == null ? "" : " of " + page.brand().name();
        String reviews = page.reviews().stream()
                .map(each -> "%d \"%s\" by %s"
                        .formatted(each.rating(), each.text(), each.customer().name()))
                .collect(Collectors.joining(", "));
        say("  " + page.title() + brand + ": " + (reviews.isEmpty() ? "no reviews" : reviews));
    }

    private static String told(List<Ref<?, ?>> records) {
        return records.stream().map(Ref::toString).collect(Collectors.joining(", "));
    }

    private void chapter(String title) {
        out.println();
        out.println(title);
    }

    private void say(String line) {
        out.println("    " + line);
    }
}
