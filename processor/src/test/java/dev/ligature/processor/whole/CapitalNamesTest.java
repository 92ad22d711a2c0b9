package dev.ligature.processor.whole;

import dev.ligature.processor.compiling.Compiler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that are called as constants of generated code are. */
class CapitalNamesTest {

    private static final List<String> SOURCES = List.of(
            "package shop.product; public record Product(String id, String title, String vatId) {}",
            "package shop.tax; public record Vat(String id, int percent) {}",
            "package shop.tag; public record Tag(String id, String word) {}",
            "package shop.links; @dev.ligature.LinkCatalog(name = \"shop\") public interface Shop {}",
            """
            package shop.links;
            import dev.ligature.*;
            @DefineLink(readOnly = true)
            public record VAT(
                @LinkEnd(isList = true, field = "vatId") Ref<shop.product.Product, String> product,
                @LinkEnd Ref<shop.tax.Vat, String> vat) {}
            """,
            """
            package shop.links;
            import dev.ligature.*;
            @DefineLink
            public record TYPE(
                @LinkEnd(isList = true) Ref<shop.product.Product, String> product,
                @LinkEnd(isList = true) Ref<shop.tag.Tag, String> tag,
                @LinkColumn(defaultValue = "1") int weight) {}
            """);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsGeneratedForThemCompiles(Compiler compiler) {
        compiler.assumeInstalled();
        new Project(folder, compiler).compile(SOURCES);
    }
}
