package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameMessagesTest {

    private static final String LINK = """
            package shop.links;
            import dev.ligature.*;
            @DefineLink
            public record %1$s(
                @LinkEnd(isList = true) Ref<shop.product.Product, String> %2$s,
                @LinkEnd(alias = "%2$sBrand") Ref<shop.brand.Brand, %3$s> brand,
                @LinkColumn(defaultValue = "%4$s") boolean featured) {}
            """;

    private static final List<String> TEXTS = Stream.concat(
                    Project.MODELS.stream(),
                    Stream.of(
                            Project.CATALOG,
                            LINK.formatted("First", "one", "Long", "yes"),
                            LINK.formatted("Fourth", "same", "Long", "true"),
                            LINK.formatted("Second", "two", "Integer", "no"),
                            LINK.formatted("Sixth", "same", "Long", "false"),
                            Project.PRODUCT_CARD))
            .toList();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @Tag("C-014")
    void allProblemsAreSaidOnceAndInOneOrderWhateverTheOrderOfFiles(Compiler compiler) {
        compiler.assumeInstalled();
        List<String> first = said(compiler, 0);

        assertThat(first).hasSameSizeAs(new HashSet<>(first));
        assertThat(first)
                .extracting(text -> text.substring(1, text.indexOf(']')))
                .containsExactly("LIG031", "LIG020", "LIG013", "LIG031", "LIG020", "LIG001");
        for (int seed = 1; seed < 4; seed++) {
            assertThat(said(compiler, seed)).as("order %d", seed).isEqualTo(first);
        }
    }

    private List<String> said(Compiler compiler, int seed) {
        Path root = folder.resolve(compiler + "-" + seed);
        List<Path> files = new ArrayList<>(Sources.write(root.resolve("sources"), TEXTS.toArray(String[]::new)));
        Collections.shuffle(files, new Random(seed));
        List<String> options = List.of("-Aligature.mode=off");
        return compiler.compile(new Compilation(files, TestPath.runtime(), false, root, options, List.of())).stream()
                .filter(said -> said.id().isPresent())
                .map(Said::text)
                .toList();
    }
}
