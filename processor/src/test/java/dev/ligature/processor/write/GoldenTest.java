package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.cases.Folders;
import dev.ligature.processor.compiling.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All that is generated for one catalog, compared as text with {@code golden/shop/generated}, on every compiler. With
 * {@code -Dligature.golden=write} those files are written anew; read the difference before you commit it.
 */
class GoldenTest {

    private static final Path EXPECTED = Sources.golden("shop/generated");

    @ParameterizedTest
    @EnumSource(Compiler.class)
    @Tag("C-001")
    @Tag("C-002")
    @Tag("C-003")
    @Tag("C-004")
    @Tag("C-005")
    @Tag("C-011")
    void theShopIsGeneratedAsItWasReviewedAndCompilesWithoutWarning(Compiler compiler) throws IOException {
        compiler.assumeInstalled();
        Sources shop = Sources.of("shop/source");
        assertThat(shop.compile(compiler)).isEmpty();
        Map<String, String> generated = shop.generated(compiler);
        if ("write".equals(System.getProperty("ligature.golden")) && compiler == Compiler.here()) {
            write(generated);
        }
        assertThat(generated).isEqualTo(expected());
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : Sources.files(EXPECTED).entrySet()) {
            texts.put(file.getKey(), Files.readString(file.getValue()));
        }
        return texts;
    }

    private static void write(Map<String, String> texts) throws IOException {
        Folders.empty(EXPECTED);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = EXPECTED.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
