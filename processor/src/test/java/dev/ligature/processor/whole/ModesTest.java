package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compilation says and leaves behind in each mode. */
class ModesTest {

    private static final String USER = """
            package shop;
            class User {
                Object links(dev.ligature.Ligature ligature) {
                    return shop.links.ProductBrandLinks.in(ligature);
                }
            }
            """;

    @TempDir
    Path folder;

    private List<Said> compile(Compiler compiler, String mode) throws IOException {
        return compile(compiler, mode, Stream.concat(Project.ALL.stream(), Stream.of(USER)));
    }

    private List<Said> compile(Compiler compiler, String mode, Stream<String> sources) throws IOException {
        compiler.assumeInstalled();
        Path resources = Files.createDirectories(folder.resolve("resources"));
        String[] texts = sources.toArray(String[]::new);
        return compiler.compile(new Compilation(
                Sources.write(folder.resolve("sources"), texts),
                TestPath.runtime(),
                false,
                folder,
                List.of("-Aligature.mode=" + mode, "-Aligature.resources=" + resources),
                List.of()));
    }

    private static List<String> history(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(Path::toString)
                    .filter(file -> file.endsWith(".link") || file.endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void linksWithoutHistoryAreSaidOnceEachAndTheirClientsAreThere(Compiler compiler) throws IOException {
        assertThat(compile(compiler, "check"))
                .filteredOn(Said::isError)
                .extracting(said -> said.id().orElse(said.text()))
                .containsExactly("LIG060", "LIG060");
        assertThat(history(folder)).isEmpty();
    }

    /** A setting of a model that was left behind when its last link went. */
    @ParameterizedTest
    @EnumSource
    void aWarningAtTheCatalogKeepsNothingFromTheLedgers(Compiler compiler) throws IOException {
        List<String> sources = new ArrayList<>(Project.ALL);
        sources.replaceAll(text -> text.replace("shop.brand.Brand.class, table", "java.util.Locale.class, table"));

        assertThat(compile(compiler, "check", sources.stream()))
                .extracting(said -> said.id().orElse(""))
                .filteredOn(id -> !id.isEmpty())
                .containsExactlyInAnyOrder("LIG014", "LIG060", "LIG060");
        assertThat(compile(compiler, "write", sources.stream())).noneMatch(Said::isError);
        assertThat(history(folder)).hasSize(6);
        assertThat(compile(compiler, "check", sources.stream())).noneMatch(Said::isError);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrittenWhileAnythingIsWrong(Compiler compiler) throws IOException {
        String wrong = Project.BRAND_CARD.replace("String name", "String nmae");
        Stream<String> sources = Project.ALL.stream().map(text -> text.equals(Project.BRAND_CARD) ? wrong : text);

        assertThat(compile(compiler, "write", sources))
                .filteredOn(Said::isError)
                .extracting(said -> said.id().orElse(said.text()))
                .contains("LIG040");
        assertThat(history(folder)).isEmpty();
    }

    /** What is both a resource and a processor's output is deleted by Maven's next build. */
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsListedAndNoneOfItLiesAmongTheClasses(Compiler compiler) throws IOException {
        List<Said> said = compile(compiler, "write");
        List<String> written = history(folder);
        assertThat(written)
                .hasSize(6)
                .allMatch(file -> file.startsWith(folder.resolve("resources").toString()));
        assertThat(said)
                .noneMatch(Said::isError)
                .anySatisfy(note -> assertThat(note.text())
                        .contains("Ligature wrote for shop:\n")
                        .contains(written));
    }
}
