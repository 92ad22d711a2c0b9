package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler itself has to refuse in code that uses generated code: the lines marked with {@code // no}. */
class MisuseTest {

    private static final Path FILE = Sources.golden("misuse/source/shop/Misuse.java");

    /** A method of a client with a reference, a role or a pair among its parameters, steps too. */
    private static final Pattern METHOD = Pattern.compile(
            "^    public (?!static)[^(=]*?(\\w+)\\(([^)]*\\b(Ref<|Pair<|Bundle\\b|Item\\b)[^)]*)\\)",
            Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource(Compiler.class)
    @Tag("C-009")
    void everyMisuseIsAnErrorAtItsLine(Compiler compiler) throws IOException {
        compiler.assumeInstalled();
        List<Said> said = Sources.of("shop/source", "misuse/source").compile(compiler);
        assertThat(said).allMatch(s -> s.file().equals(FILE.toString()) || !s.isError());
        Set<Long> refused =
                said.stream().filter(Said::isError).map(Said::line).collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused).isEqualTo(marked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProductBrandLinks", "ProductManualLinks", "ProductTagLinks", "BundleItemLinks"})
    void theEndsAreSwappedInEveryMethodOfTheClient(String client) throws IOException {
        String misuse = Files.readString(FILE);
        int start = misuse.indexOf("(" + client + " links");
        String swapped = misuse.substring(start, misuse.indexOf("\n    }\n", start));
        Matcher methods =
                METHOD.matcher(Files.readString(Sources.golden("shop/generated/shop/links/" + client + ".java")));
        assertThat(methods.results())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(swapped).containsPattern("links\\." + method.group(1) + "\\(.*// no"));
    }

    private static Set<Long> marked() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        Set<Long> marked = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// no")) {
                marked.add(i + 1L);
            }
        }
        return marked;
    }
}
