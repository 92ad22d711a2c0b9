package dev.ligature.processor.write;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Models, properties, keys, links, columns and views that are deprecated, some of them for removal. The user is warned
 * where the user names them; generated code is silent. Eclipse's compiler also warns of suppressions that nothing needs.
 */
class DeprecationTest {

    private static final Pattern SUPPRESSED = Pattern.compile("(?<=@SuppressWarnings\\().*(?=\\))");

    private final Sources sources = Sources.of("deprecated/source");

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void generatedCodeOfWhatIsDeprecatedCompilesWithoutWarning(Compiler compiler) throws IOException {
        compiler.assumeInstalled();

        List<Said> said = sources.compile(compiler);

        assertThat(said).noneMatch(Said::isError);
        assertThat(said).filteredOn(one -> one.file().contains("generated")).isEmpty();
    }

    @Test
    void aFileSuppressesWhatItNeedsToAndNoMore() throws IOException {
        sources.compile(Compiler.here());
        String suppressed = sources.generated(Compiler.here()).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> file.getKey() + ":" + suppressed(file.getValue()))
                .collect(joining("\n", "", "\n"));

        assertThat(suppressed).isEqualTo(Files.readString(Sources.golden("deprecated/suppressed.txt")));
    }

    private static String suppressed(String text) {
        return SUPPRESSED
                .matcher(text)
                .results()
                .map(result -> " " + result.group().replaceAll("[{}\"]", ""))
                .collect(joining());
    }
}
