package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ligature.ConfigurationException;
import dev.ligature.Ligature;
import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import dev.ligature.spi.Catalog;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One jar has the links of customers; the shop's own jar comes to it. */
@Tag("C-010")
class SeveralJarsTest {

    private static final List<String> MODELS = List.of(
            "package shop.product; public record Product(String id, String title) {}",
            "package shop.brand; public record Brand(String id, String name) {}",
            "package crm.customer; public record Customer(Long id, String name) {}",
            "package crm.goods; public record Product(Long id, String title) {}");

    private static final String CRM = """
            package crm.links;
            @dev.ligature.LinkCatalog(name = "crm")
            public interface Crm {}
            """;

    private static final String PRODUCT_CUSTOMER = """
            package crm.links;
            import dev.ligature.*;
            @DefineLink
            public record ProductCustomer(
                @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
                @LinkEnd Ref<crm.customer.Customer, Long> customer) {}
            """;

    private static final String CUSTOMER_PRODUCT = """
            package crm.links;
            import dev.ligature.*;
            @DefineLink
            public record CustomerProduct(
                @LinkEnd(isList = true, alias = "visitors") Ref<crm.customer.Customer, Long> customer,
                @LinkEnd(isList = true, alias = "visited") Ref<crm.goods.Product, Long> product) {}
            """;

    private static final String SHOP = """
            package shop.links;
            @dev.ligature.LinkCatalog(name = "shop")
            public interface Shop {}
            """;

    private static final String SHOP_WITH_CRM = SHOP.replace(")", ", uses = crm.links.CrmCatalog.class)");

    private static final String PRODUCT_BRAND = """
            package shop.links;
            import dev.ligature.*;
            @DefineLink
            public record ProductBrand(
                @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
                @LinkEnd Ref<shop.brand.Brand, String> brand) {}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the same link
                "ProductBuyer(@LinkEnd(isList = true) Ref<shop.product.Product, String> product,"
                        + " @LinkEnd(alias = \"customer\") Ref<crm.customer.Customer, Long> buyer)",
                // the other way round
                "CustomerOfProduct(@LinkEnd Ref<crm.customer.Customer, Long> customer,"
                        + " @LinkEnd(isList = true) Ref<shop.product.Product, String> product)",
                // the same name, and so the same table
                "ProductCustomer(@LinkEnd(isList = true, alias = \"mine\") Ref<shop.product.Product, String> product,"
                        + " @LinkEnd(alias = \"seller\") Ref<crm.customer.Customer, Long> customer)",
                // the same alias
                "ProductOwner(@LinkEnd(isList = true, alias = \"owned\") Ref<shop.product.Product, String> product,"
                        + " @LinkEnd(alias = \"customer\") Ref<shop.brand.Brand, String> owner)"
            })
    void whatTheCompilerSaysOfTwoJarsBuildSaysInTheSameWords(String record) throws IOException {
        String clash = "package shop.links; import dev.ligature.*; @DefineLink public record " + record + " {}";
        jar("crm", MODELS, CRM, PRODUCT_CUSTOMER);
        assertThat(jar("shop", List.of(), SHOP, PRODUCT_BRAND, clash)).noneMatch(Said::isError);

        List<String> atRunTime = problems("crm.links.CrmCatalog", "shop.links.ShopCatalog");
        List<Said> atCompileTime = jar("shop", List.of(), SHOP_WITH_CRM, PRODUCT_BRAND, clash);

        assertThat(atRunTime)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(atCompileTime)
                        .extracting(Said::text)
                        .anySatisfy(said -> assertThat(said).contains(problem)));
        assertThat(atCompileTime).hasSize(2 * atRunTime.size());
    }

    @Test
    void aNamedCatalogBringsThoseThatItUses() throws Exception {
        jar("crm", MODELS, CRM, PRODUCT_CUSTOMER);
        jar("shop", List.of(), SHOP_WITH_CRM, PRODUCT_BRAND);

        try (URLClassLoader loader = loader()) {
            List<String> ran = ligature(loader, "shop.links.ShopCatalog").migrate();

            assertThat(ran)
                    .anyMatch(file -> file.endsWith("__product_customer_create.sql"))
                    .anyMatch(file -> file.endsWith("__product_brand_create.sql"));
        }
    }

    @Test
    void aCatalogThatIsUsedBringsThoseThatItUsesItself() throws IOException {
        String base = """
                package base.links;
                @dev.ligature.LinkCatalog(name = "base", uses = crm.links.Crm.class)
                public interface Base {}
                """;
        String view = """
                package shop.views;
                import dev.ligature.*;
                @LinkView(shop.brand.Brand.class)
                public record BrandPage(String name, java.util.List<Item> products) {
                    @LinkView(shop.product.Product.class)
                    public record Item(String title, crm.customer.Customer customer) {}
                }
                """;
        jar("crm", MODELS, CRM, PRODUCT_CUSTOMER);
        jar("base", List.of(), base);
        String shop = SHOP.replace(")", ", uses = base.links.Base.class)");

        assertThat(jar("shop", List.of(), shop, PRODUCT_BRAND, view)).noneMatch(Said::isError);
    }

    @Test
    void theModelsOfACatalogKeepTheirNamesWhenItUsesOthers() throws IOException {
        jar("crm", MODELS, CRM, PRODUCT_CUSTOMER, CUSTOMER_PRODUCT);
        jar("shop", List.of(), SHOP, PRODUCT_BRAND);
        String before = generated("ShopRefs");
        jar("shop", List.of(), SHOP_WITH_CRM, PRODUCT_BRAND);

        assertThat(generated("ShopRefs")).isEqualTo(before);
        assertThat(generated("ProductPath")).contains("shop.product.Product").doesNotContain("crm.goods.Product");
        assertThat(generated("GoodsProductPath")).contains("crm.goods.Product");
    }

    @Test
    void whatACatalogSaysOfAModelHoldsForThoseThatUseItThroughAnother() throws Exception {
        String goods = "@dev.ligature.LinkModel(of = shop.product.Product.class, table = \"goods\")";
        String base = """
                package base.links;
                @dev.ligature.LinkCatalog(name = "base", uses = crm.links.CrmCatalog.class)
                @dev.ligature.LinkModel(of = shop.product.Product.class, name = "article")
                public interface Base {}
                """;
        String similar = """
                package base.links;
                import dev.ligature.*;
                @DefineLink
                public record ProductSimilar(
                    @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
                    @LinkEnd(isList = true) Ref<shop.product.Product, String> similar) {}
                """;
        jar("crm", MODELS, CRM.replace("public", goods + " public"), PRODUCT_CUSTOMER);
        jar("base", List.of(), base, similar);
        jar("shop", List.of(), SHOP.replace(")", ", uses = base.links.BaseCatalog.class)"), PRODUCT_BRAND);

        assertThat(generated("ProductPath")).contains("/* table= */ \"goods\"");
        try (URLClassLoader loader = loader()) {
            assertThat(ligature(loader, "shop.links.ShopCatalog").migrate()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"HARD, '', true", "HARD, HARD, true", "SOFT, '', false", "'', SOFT, false"})
    void howAModelIsDeletedHoldsForBothJars(String crm, String shop, boolean hard) throws IOException {
        jar("crm", MODELS, deleting(crm, CRM), PRODUCT_CUSTOMER);

        assertThat(jar("shop", List.of(), deleting(shop, SHOP_WITH_CRM), PRODUCT_BRAND))
                .noneMatch(Said::isError);
        assertThat(generated("ProductPath")).contains("/* hardDelete= */ " + hard);
    }

    @ParameterizedTest
    @CsvSource({"HARD, SOFT", "SOFT, HARD", "'', HARD"})
    void twoWaysToDeleteOneModelAreRefused(String crm, String shop) throws IOException {
        jar("crm", MODELS, deleting(crm, CRM), PRODUCT_CUSTOMER);

        assertThat(jar("shop", List.of(), deleting(shop, SHOP_WITH_CRM), PRODUCT_BRAND))
                .extracting(Said::text)
                .anyMatch(text -> text.contains("[LIG014] Shop says in @LinkModel where shop.product.Product is stored"
                        + " or how it is deleted"));
    }

    @ParameterizedTest
    @CsvSource({"HARD, SOFT, true", "HARD, '', true", "SOFT, '', false"})
    void twoJarsThatAreUsedTogetherDeleteAModelInOneWay(String crm, String base, boolean refused) throws IOException {
        String product = """
                package base.links;
                import dev.ligature.*;
                @DefineLink
                public record ProductGoods(
                    @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
                    @LinkEnd Ref<crm.goods.Product, Long> goods) {}
                """;
        jar("crm", MODELS, deleting(crm, CRM), PRODUCT_CUSTOMER);
        jar("base", List.of(), deleting(base, CRM.replace("crm", "base").replace("Crm", "Base")), product);
        String both = SHOP.replace(")", ", uses = {crm.links.Crm.class, base.links.Base.class})");

        assertThat(jar("shop", List.of(), both, PRODUCT_BRAND).stream()
                        .anyMatch(said -> said.text().contains("[LIG014] base.links.Base and another catalog")))
                .isEqualTo(refused);
    }

    /** The catalog, saying how products are deleted unless that is empty. */
    private static String deleting(String how, String catalog) {
        String model = "@dev.ligature.LinkModel(of = shop.product.Product.class, deletion ="
                + " dev.ligature.LinkModel.Deletion.%s) public".formatted(how);
        return how.isEmpty() ? catalog : catalog.replace("public", model);
    }

    @Test
    void aLinkThatIsMissingFromTheOtherJarIsNamed() throws IOException {
        jar("crm", MODELS, CRM, PRODUCT_CUSTOMER);
        Files.delete(folder.resolve("crm/classes/crm/links/ProductCustomer.class"));

        assertThat(jar("shop", List.of(), SHOP_WITH_CRM, PRODUCT_BRAND))
                .extracting(Said::text)
                .anyMatch(text -> text.contains("[LIG001] CrmCatalog names the type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    table = "goods"                                                        | in product by its key id | in goods by its key id
                    columns = @dev.ligature.LinkModel.Column(property = "id", name = "no") | with id in the column id | with id in the column no
                    deletion = dev.ligature.LinkModel.Deletion.HARD                        | in product by its key id | in product by its key id, and deleted from there
                    """)
    void buildSaysThatTwoCatalogsLookForOneModelInTwoPlaces(String setting, String crm, String shop)
            throws IOException {
        String model = "@dev.ligature.LinkModel(of = shop.product.Product.class, " + setting + ")";
        jar("crm", MODELS, CRM, PRODUCT_CUSTOMER);
        jar("shop", List.of(), SHOP.replace("public", model + " public"), PRODUCT_BRAND);

        assertThat(problems("crm.links.CrmCatalog", "shop.links.ShopCatalog"))
                .containsExactly(
                        ("shop.product.Product is stored %s for crm.links.CrmCatalog, and %s for shop.links.ShopCatalog:"
                                        + " say the same in @LinkModel of both, or in that of none")
                                .formatted(crm, shop));
    }

    /** Compiles a jar beside those that are there, and writes what its ledgers lack. */
    private List<Said> jar(String name, List<String> models, String... sources) throws IOException {
        Path root = folder.resolve(name);
        Path resources = Files.createDirectories(root.resolve("resources"));
        List<Path> path = new ArrayList<>(TestPath.runtime());
        path.addAll(classes());
        String[] texts = Stream.concat(models.stream(), Stream.of(sources)).toArray(String[]::new);
        return Compiler.here()
                .compile(new Compilation(
                        Sources.write(root.resolve("sources"), texts),
                        path,
                        false,
                        root,
                        List.of("-Aligature.mode=write", "-Aligature.resources=" + resources),
                        List.of()));
    }

    private List<Path> classes() {
        return Stream.of("crm", "base", "shop")
                .flatMap(name -> Stream.of("classes", "resources")
                        .map(part -> folder.resolve(name).resolve(part)))
                .filter(Files::exists)
                .toList();
    }

    private String generated(String type) throws IOException {
        return Files.readString(folder.resolve("shop/generated/shop/links/" + type + ".java"));
    }

    private URLClassLoader loader() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path path : classes()) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }

    private List<String> problems(String... catalogs) throws IOException {
        try (URLClassLoader loader = loader()) {
            return catchThrowableOfType(ConfigurationException.class, () -> ligature(loader, catalogs))
                    .problems();
        }
    }

    private static Ligature ligature(URLClassLoader loader, String... catalogs) throws ClassNotFoundException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:several_jars" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Ligature.Builder builder = Ligature.builder().links(h2);
        for (String catalog : catalogs) {
            builder.catalog(loader.loadClass(catalog).asSubclass(Catalog.class));
        }
        return builder.build();
    }
}
