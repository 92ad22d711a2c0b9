package dev.ligature.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C-014")
class SameBytesTest {

    @TempDir
    Path folder;

    private SortedMap<String, String> compiled(Compiler compiler, String name, Random order) {
        return new Project(folder.resolve(name), compiler).compile(Project.ALL, order);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfFilesMakesNoDifference(Compiler compiler) {
        compiler.assumeInstalled();
        SortedMap<String, String> first = compiled(compiler, "first", new Random(0));
        for (int seed = 1; seed < 4; seed++) {
            assertThat(compiled(compiler, "again" + seed, new Random(seed)))
                    .as("order %d", seed)
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCompilerMakesNoDifference(Compiler compiler) {
        compiler.assumeInstalled();
        assertThat(compiled(compiler, "one", new Random(0)))
                .isEqualTo(compiled(Compiler.here(), "other", new Random(0)));
    }

    @Test
    void nothingOfTheMachineOrTheDayIsInWhatIsGenerated() {
        String all = String.join(
                "\n", compiled(Compiler.here(), "shop", new Random(0)).values());

        assertThat(all)
                .doesNotContain(folder.toString())
                .doesNotContain(System.getProperty("user.name") + "@")
                .doesNotContain(System.getProperty("java.version"))
                .doesNotContainPattern("\\b20\\d\\d-\\d\\d-\\d\\d");
    }
}
