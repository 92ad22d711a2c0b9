package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README and the pages on queries, on deleting, on workflows and on Spring show is what there is. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final String QUERIES = "docs/queries.md";

    private static final String DELETING = "docs/deleting.md";

    private static final String WORKFLOWS = "docs/workflows.md";

    private static final String SPRING = "docs/spring.md";

    /** A fenced block below a comment that says where it comes from. */
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (in|output of|error of): (.*?) -->\\n```\\w*\\n(.*?)```\\n", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> eachBlockStandsInTheFileThatItNames() throws IOException {
        List<MatchResult> ofReadme = blocks("in");
        List<MatchResult> ofQueries = blocks(QUERIES, "in");
        List<MatchResult> ofWorkflows = blocks(WORKFLOWS, "in");
        assertThat(ofReadme).hasSizeGreaterThanOrEqualTo(4);
        List<MatchResult> ofDeleting = blocks(DELETING, "in");
        assertThat(ofQueries).hasSizeGreaterThanOrEqualTo(20);
        assertThat(ofDeleting).hasSizeGreaterThanOrEqualTo(10);
        assertThat(ofWorkflows).hasSizeGreaterThanOrEqualTo(9);
        List<MatchResult> ofSpring = blocks(SPRING, "in");
        assertThat(ofSpring).hasSize(1);
        return Stream.of(ofReadme, ofQueries, ofDeleting, ofWorkflows, ofSpring)
                .flatMap(List::stream)
                .map(block -> DynamicTest.dynamicTest(
                        block.group(2),
                        () -> assertThat(trimmed(Files.readString(ROOT.resolve(block.group(2)))))
                                .contains(trimmed(block.group(3)))));
    }

    @Test
    void theStoryPrintsWhatTheReadmeShows() throws Exception {
        assertThat(ShopStoryTest.told("h2").replace(System.lineSeparator(), "\n"))
                .isEqualTo(blocks("output of").get(0).group(3));
    }

    @Test
    void swappedEndsDoNotCompileAndTheCompilerSaysWhatTheReadmeShows() throws IOException {
        MatchResult block = blocks("error of").get(0);
        String errors = compile("""
                import static shop.links.ShopRefs.*;
                class Swapped {
                    void swap(shop.links.ProductBrandLinks productBrand) {
                        %s
                    }
                }
                """.formatted(block.group(2)));
        for (String line : block.group(3).lines().map(String::strip).toList()) {
            assertThat(errors).contains(line);
        }
    }

    private static String compile(String source) {
        StringWriter errors = new StringWriter();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Swapped.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        errors,
                        null,
                        null,
                        List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).isFalse();
        return errors.toString();
    }

    private static List<MatchResult> blocks(String kind) throws IOException {
        return blocks("README.md", kind);
    }

    private static List<MatchResult> blocks(String page, String kind) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve(page)));
        return matcher.results().filter(block -> block.group(1).equals(kind)).toList();
    }

    /** The lines without indentation, so that a block may stand at another depth than in its file. */
    private static String trimmed(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
