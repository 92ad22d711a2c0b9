package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A type that the user has written has the name of one that would be generated. */
class ExistingNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatCannotBeGeneratedForALinkAndAViewIsLeftOutAlone(Compiler compiler) {
        compiler.assumeInstalled();
        List<String> texts = Stream.concat(
                        Project.ALL.stream(),
                        Stream.of(
                                "package shop.links; interface ProductBrandLinks {}",
                                "package shop.views; interface BrandCardQuery {}"))
                .toList();

        List<Said> said = compiler.compile(new Compilation(
                Sources.write(folder.resolve("sources"), texts.toArray(String[]::new)),
                TestPath.runtime(),
                false,
                folder,
                List.of("-Aligature.mode=off"),
                List.of()));

        assertThat(said)
                .extracting(Said::id)
                .filteredOn(id -> id.isPresent())
                .extracting(id -> id.orElseThrow())
                .containsExactly("LIG023", "LIG023");
        Path generated = folder.resolve("generated/shop/links");
        assertThat(generated.resolve("ProductBrandPath.java")).doesNotExist();
        assertThat(generated.resolve("BundleItemLinks.java")).exists();
        assertThat(generated.resolve("ShopRefs.java")).exists();
        assertThat(generated.resolve("ShopCatalog.java")).exists();
    }
}
