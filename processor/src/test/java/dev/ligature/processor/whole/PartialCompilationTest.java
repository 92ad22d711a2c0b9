package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eclipse's compiler, run by hand, refuses to write a type that it compiled before, so there is no partial compilation. */
@Tag("C-015")
class PartialCompilationTest {

    @TempDir
    Path folder;

    private SortedMap<String, String> whole(Compiler compiler, List<String> texts) {
        return new Project(folder.resolve("whole"), compiler).compile(texts);
    }

    private Project compiled(Compiler compiler) {
        compiler.assumeInstalled();
        Project project = new Project(folder.resolve("parts"), compiler);
        project.compile(Project.ALL);
        return project;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
    @Tag("C-016")
    void oneLinkAloneGivesTheBytesOfAWholeCompilation(Compiler compiler) {
        assertThat(compiled(compiler).compile(List.of(Project.BUNDLE_ITEM)))
                .isEqualTo(whole(compiler, Project.ALL))
                .containsKeys("shop/links/ShopRefs.java", "shop/links/ProductPath.java", "shop/links/ShopCatalog.java")
                .containsKeys("services/dev.ligature.spi.Catalog", "ligature/index")
                .containsKeys("ligature/shop/links.mmd", "ligature/shop/links.svg");
    }

    /** It was told with the class that it is at, and whether it was suppressed there a class file does not say. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
    void aWarningOfWhatWasCompiledBeforeIsNotToldAgain(Compiler compiler) {
        compiler.assumeInstalled();
        Project project = new Project(folder.resolve("parts"), compiler);
        List<String> texts = new ArrayList<>(Project.ALL);
        texts.add("""
                package shop.links;
                import dev.ligature.*;
                @DefineLink
                @SuppressWarnings("LIG035")
                public record OwnedOwner(
                        @LinkEnd(deleteCascade = true) Ref<shop.product.Product, String> owned,
                        @LinkEnd(deleteCascade = true) Ref<shop.brand.Brand, Long> owner) {}
                """);
        project.compile(texts);

        assertThat(project.say(List.of(Project.BRAND_CARD), new Random(0)))
                .noneMatch(Said::isError)
                .filteredOn(said -> said.id().isPresent())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
    void oneViewAloneGivesTheBytesOfAWholeCompilation(Compiler compiler) {
        assertThat(compiled(compiler).compile(List.of(Project.BRAND_CARD))).isEqualTo(whole(compiler, Project.ALL));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
    void theCatalogAloneGivesTheBytesOfAWholeCompilation(Compiler compiler) {
        assertThat(compiled(compiler).compile(List.of(Project.CATALOG))).isEqualTo(whole(compiler, Project.ALL));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
    void afterADeletionWhatIsLeftGivesTheBytesOfAWholeCompilation(Compiler compiler) {
        Project project = compiled(compiler);
        project.delete("shop.views.ProductCard", "shop.views.ProductCard$Item", "shop.links.BundleItem");
        List<String> left = new ArrayList<>(Project.ALL);
        left.removeAll(List.of(Project.PRODUCT_CARD, Project.BUNDLE_ITEM));

        assertThat(project.compile(List.of(Project.PRODUCT_BRAND))).isEqualTo(whole(compiler, left));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
    void aTypeThatIsNoLongerAnnotatedIsForgotten(Compiler compiler) {
        Project project = compiled(compiler);
        String plain = Project.BRAND_CARD.replace("@LinkView(shop.brand.Brand.class)", "");
        List<String> changed = new ArrayList<>(Project.MODELS);
        changed.addAll(List.of(Project.CATALOG, Project.PRODUCT_BRAND, Project.BUNDLE_ITEM, plain));
        project.delete("shop.views.ProductCard", "shop.views.ProductCard$Item");

        assertThat(project.compile(List.of(plain, Project.CATALOG))).isEqualTo(whole(compiler, changed));
    }
}
