package dev.ligature.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionReaderTest {

    private static final String PRODUCT_BRAND = """
            @DefineLink
            public record ProductBrand(
                @LinkEnd(isList = true) Ref<Product, String> product,
                @LinkEnd Ref<Brand, Long> brand,
                @LinkColumn(defaultValue = "false") boolean featured) {}
            """;

    @TempDir
    Path folder;

    @Test
    @Tag("C-001")
    void aLinkIsNamedAfterItsRecordAndItsColumnsAfterItsEnds() {
        LinkDefinition link = Read.link(folder, PRODUCT_BRAND);

        assertThat(link.name()).isEqualTo("product_brand");
        assertThat(link.table()).isEqualTo("product_brand");
        assertThat(link.archive()).contains("product_brand_archive");
        assertThat(link.left().sql()).isEqualTo("product_id");
        assertThat(link.right().sql()).isEqualTo("brand_id");
        assertThat(link.columns()).extracting(ColumnDefinition::sql).containsExactly("featured");
        assertThat(link.columns().get(0).defaultValue()).contains("false");
    }

    @Test
    @Tag("C-002")
    void aModelKeyedByAnotherPropertyGivesAColumnOfThatName() {
        EndDefinition end = Read.left(
                folder,
                """
                @DefineLink
                public record CurrencyProduct(
                    @LinkEnd Ref<shop.money.Currency, String> currency,
                    @LinkEnd Ref<Product, String> product) {}
                """,
                "package shop.money; public record Currency(@Identity String code, String name) {}",
                "package shop.money; @interface Identity {}");

        assertThat(end.sql()).isEqualTo("currency_code");
        assertThat(end.model().key().name()).isEqualTo("code");
    }

    @Test
    @Tag("C-003")
    void namesOfSeveralWordsAreSnakeCaseInSqlAndCamelCaseInJava() {
        LinkDefinition link = Read.link(
                folder, """
                @DefineLink
                public record ProductVariantPriceList(
                    @LinkEnd(isList = true) Ref<ProductVariant, String> productVariant,
                    @LinkEnd Ref<Brand, Long> mainBrand) {}
                """, "package shop.product; public record ProductVariant(String id, String stockUnit) {}");

        assertThat(link.table()).isEqualTo("product_variant_price_list");
        assertThat(link.left().sql()).isEqualTo("product_variant_id");
        assertThat(link.left().alias()).isEqualTo("productVariants");
        assertThat(link.right().alias()).isEqualTo("mainBrand");
        ModelDefinition model = link.left().model();
        assertThat(model.name()).isEqualTo("productVariant");
        assertThat(model.table()).isEqualTo("product_variant");
        assertThat(model.properties()).extracting(PropertyDefinition::sql).containsExactly("id", "stock_unit");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, product, brand",
        "true, false, products, brand",
        "false, true, product, brands",
        "true, true, products, brands"
    })
    @Tag("C-004")
    void aListIsSeenInThePlural(boolean leftList, boolean rightList, String left, String right) {
        LinkDefinition link = Read.link(folder, """
                @DefineLink
                public record ProductBrand(
                    @LinkEnd(isList = %s) Ref<Product, String> product,
                    @LinkEnd(isList = %s) Ref<Brand, Long> brand) {}
                """.formatted(leftList, rightList));

        assertThat(link.ends()).extracting(EndDefinition::list).containsExactly(leftList, rightList);
        assertThat(link.ends()).extracting(EndDefinition::alias).containsExactly(left, right);
    }

    @Test
    @Tag("C-005")
    void aCascadeIsOfTheEndThatSaysSo() {
        LinkDefinition link = Read.link(folder, """
                @DefineLink
                public record ProductBrand(
                    @LinkEnd(isList = true, deleteCascade = true) Ref<Product, String> product,
                    @LinkEnd Ref<Brand, Long> brand) {}
                """);

        assertThat(link.left().deleteCascade()).isTrue();
        assertThat(link.right().deleteCascade()).isFalse();
    }

    @Test
    @Tag("C-006")
    void aTableCanBeNamedAndIsQuotedIfReservedAndCutIfTooLong() {
        String record =
                "public record ProductBrand(@LinkEnd Ref<Product, String> product, @LinkEnd Ref<Brand, Long> brand) {}";
        String tooLong = "a".repeat(70);

        assertThat(Read.link(folder, "@DefineLink(table = \"order\") " + record).table())
                .isEqualTo("\"order\"");
        LinkDefinition cut = Read.link(folder, "@DefineLink(table = \"" + tooLong + "\") " + record);
        assertThat(cut.table()).hasSize(63).startsWith("a".repeat(54) + "_");
        assertThat(cut.archive().orElseThrow())
                .hasSize(63)
                .startsWith("a".repeat(54))
                .isNotEqualTo(cut.table());
        assertThat(Read.link(folder, "@DefineLink(archive = false) " + record).archive())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "String, String, TEXT, false",
        "Long, Long, LONG, false",
        "long, Long, LONG, true",
        "int, Integer, INTEGER, true",
        "Short, Short, SHORT, false",
        "UUID, UUID, UUID, false"
    })
    @Tag("C-011")
    void keysAreOfAFewTypes(String property, String argument, Kind kind, boolean primitive) {
        PropertyDefinition key = key("public record Item(" + property + " id) {}", argument);

        assertThat(key.type().kind()).isEqualTo(kind);
        assertThat(key.type().primitive()).isEqualTo(primitive);
        assertThat(key.nullable()).isFalse();
    }

    @Test
    @Tag("C-011")
    void aRecordAroundAKeyIsUnwrapped() {
        PropertyDefinition key =
                key("public record Item(Item.Id id) { public record Id(java.util.UUID value) {} }", "Item.Id");

        assertThat(key.type().kind()).isEqualTo(Kind.UUID);
        assertThat(key.type().wrapper().orElseThrow().type().qualifiedName()).isEqualTo("shop.item.Item.Id");
        assertThat(key.type().wrapper().orElseThrow().accessor()).isEqualTo("value");
    }

    private PropertyDefinition key(String model, String argument) {
        return Read.left(folder, """
                        import shop.item.*;
                        @DefineLink
                        public record ItemProduct(
                            @LinkEnd Ref<Item, %s> item, @LinkEnd Ref<Product, String> product) {}
                        """.formatted(argument), "package shop.item; import java.util.*; " + model)
                .model()
                .key();
    }

    @Test
    void theCatalogSaysWhatAModelDoesNot() {
        ModelDefinition model = Read.left(
                        folder,
                        "@LinkCatalog(name = \"shop\")"
                                + " @LinkModel(of = Product.class, name = \"article\", table = \"shop.articles\", key = \"title\","
                                + " deletion = LinkModel.Deletion.HARD,"
                                + " columns = @LinkModel.Column(property = \"price\", name = \"PRICE_EUR\"))"
                                + " public interface Shop {}",
                        """
                        @DefineLink
                        public record ProductBrand(
                            @LinkEnd Ref<Product, String> product, @LinkEnd Ref<Brand, Long> brand) {}
                        """)
                .model();

        assertThat(model.name()).isEqualTo("article");
        assertThat(model.table()).isEqualTo("shop.articles");
        assertThat(model.key().name()).isEqualTo("title");
        assertThat(model.hardDelete()).isTrue();
        assertThat(model.properties()).extracting(PropertyDefinition::sql).containsExactly("id", "title", "PRICE_EUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@LinkModel(of = Product.class)",
                "@LinkModel(of = Product.class, deletion = LinkModel.Deletion.SOFT)"
            })
    void rowsAreNotDeletedUnlessTheCatalogSaysSo(String setting) {
        ModelDefinition model = Read.left(
                        folder, "@LinkCatalog(name = \"shop\") " + setting + " public interface Shop {}", """
                        @DefineLink
                        public record ProductBrand(
                            @LinkEnd Ref<Product, String> product, @LinkEnd Ref<Brand, Long> brand) {}
                        """)
                .model();

        assertThat(model.hardDelete()).isFalse();
    }

    @Test
    void modelsOfOneSimpleNameTakeThatOfTheirPackageFirst() {
        ReadResult read = Read.all(
                folder,
                """
                @DefineLink
                public record CartOrderLine(
                    @LinkEnd Ref<shop.cart.Line, Long> cartLine, @LinkEnd Ref<shop.order.Line, Long> orderLine) {}
                """,
                "package shop.cart; public record Line(Long id) {}",
                "package shop.order; public record Line(Long id) {}");

        assertThat(read.declarations().models().values())
                .extracting(ModelDefinition::name)
                .containsExactly("cartLine", "orderLine");
    }

    @Test
    void namesThatJpaGivesAreTakenAsTheyAreWritten() {
        ModelDefinition model = Read.left(
                        folder,
                        """
                        @DefineLink
                        public record ItemProduct(
                            @LinkEnd Ref<shop.item.Item, Long> item, @LinkEnd Ref<Product, String> product) {}
                        """,
                        """
                        package shop.item;
                        import jakarta.persistence.*;
                        @Table(name = "ITEMS", schema = "stock")
                        public record Item(@Id Long number, @Column(name = "\\"Label\\"") String label) {}
                        """,
                        "package jakarta.persistence; public @interface Table { String name(); String schema() default \"\"; }",
                        "package jakarta.persistence; public @interface Column { String name(); }",
                        "package jakarta.persistence; public @interface Id {}")
                .model();

        assertThat(model.table()).isEqualTo("stock.ITEMS");
        assertThat(model.key().name()).isEqualTo("number");
        assertThat(model.properties()).extracting(PropertyDefinition::sql).containsExactly("number", "\"Label\"");
    }

    @Test
    void propertiesThatCannotBeReadAreKnownByNameAndReason() {
        ModelDefinition model = Read.left(folder, """
                        @DefineLink
                        public record ItemProduct(
                            @LinkEnd Ref<shop.item.Item, Long> item, @LinkEnd Ref<Product, String> product) {}
                        """, """
                        package shop.item;
                        import java.util.*;
                        public record Item(Long id, Map<String, Object> bag, Hidden hidden, int size) {
                            enum Hidden { A }
                        }
                        """).model();

        assertThat(model.properties()).extracting(PropertyDefinition::name).containsExactly("id", "size");
        assertThat(model.unreadable())
                .containsEntry("bag", "its type Map<String, Object> cannot be stored in a column")
                .containsEntry("hidden", "its type Hidden is not public");
    }

    @Test
    void aColumnIsNullableIfItSaysSoInAnyWay() {
        LinkDefinition link = Read.link(folder, """
                import org.jspecify.annotations.Nullable;
                @DefineLink
                public record ProductBrand(
                    @LinkEnd Ref<Product, String> product,
                    @LinkEnd Ref<Brand, Long> brand,
                    @LinkColumn(nullable = true) String bySetting,
                    @Nullable String byTypeUse,
                    byte @Nullable [] byTypeUseOfArray,
                    @shop.product.Nullable String byDeclaration,
                    String never) {}
                """, "package shop.product; public @interface Nullable {}");

        assertThat(link.columns())
                .extracting(ColumnDefinition::nullable)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void aWrongLinkDoesNotHideTheOthers() {
        ReadResult read = Read.all(
                folder,
                PRODUCT_BRAND,
                "@DefineLink public record Wrong(@LinkEnd Ref<Product, Long> product, @LinkEnd Brand brand) {}");

        assertThat(read.declarations().links()).extracting(LinkDefinition::name).containsExactly("product_brand");
        assertThat(read.problems()).extracting(p -> p.message().id()).containsExactly("LIG013", "LIG012");
        assertThat(read.linkNames()).isEqualTo(Set.of("product_brand", "wrong"));
        assertThat(List.copyOf(read.declarations().unread()))
                .extracting(Object::toString)
                .containsExactly("shop.links.Wrong");
    }

    @Test
    void aLinkWithBothEndsIsReadAsFarAsItCanBe() {
        ReadResult read = Read.all(folder, """
                @DefineLink public record Wrong(
                    @LinkEnd Ref<Product, Long> product,
                    @LinkEnd Ref<Brand, Long> brand,
                    @LinkColumn(defaultValue = "many") int number,
                    Object anything) {}
                """);

        LinkDefinition link = read.declarations().links().get(0);
        assertThat(read.problems()).extracting(p -> p.message().id()).containsExactly("LIG013", "LIG031", "LIG030");
        assertThat(link.columns()).extracting(ColumnDefinition::name).containsExactly("number");
        assertThat(read.declarations().broken()).containsExactly(Map.entry(link.type(), Set.of("anything")));
        assertThat(read.declarations().unread()).isEmpty();
    }
}
