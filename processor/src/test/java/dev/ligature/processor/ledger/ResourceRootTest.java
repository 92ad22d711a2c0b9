package dev.ligature.processor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceRootTest {

    @TempDir
    Path root;

    private Path folder(String path) throws IOException {
        return Files.createDirectories(root.resolve(path));
    }

    @Test
    void classesBelongToTheMainResourcesOfTheNearestFolder() throws IOException {
        folder("src/main/java");
        folder("module/src/main/resources");
        Path classes = folder("module/target/classes");
        assertThat(ResourceRoot.above(classes)).contains(root.resolve("module/src/main/resources"));
    }

    @Test
    void aNewProjectNeedNotHaveResourcesYet() throws IOException {
        folder("src/main/java");
        assertThat(ResourceRoot.above(root.resolve("target/classes"))).contains(root.resolve("src/main/resources"));
    }

    @Test
    void classesOfTestsBelongToTheTestResources() throws IOException {
        folder("src/main/resources");
        folder("src/test/java");
        assertThat(ResourceRoot.above(folder("target/test-classes"))).contains(root.resolve("src/test/resources"));
        assertThat(ResourceRoot.above(folder("build/classes/java/test"))).contains(root.resolve("src/test/resources"));
        assertThat(ResourceRoot.above(folder("build/classes/java/main"))).contains(root.resolve("src/main/resources"));
        assertThat(ResourceRoot.above(folder("out/test/classes"))).contains(root.resolve("src/test/resources"));
    }

    @Test
    void classesOfTestsInAnotherLanguageToo() throws IOException {
        folder("src/main/kotlin");
        folder("src/test/kotlin");
        assertThat(ResourceRoot.above(folder("build/tmp/kapt3/classes/test")))
                .contains(root.resolve("src/test/resources"));
    }

    @Test
    void classesOfAnotherSetOfSourcesBelongToItsResources() throws IOException {
        folder("src/main/java");
        folder("src/test/java");
        folder("src/testFixtures/java");
        assertThat(ResourceRoot.above(folder("build/classes/java/testFixtures")))
                .contains(root.resolve("src/testFixtures/resources"));
    }

    @Test
    void aFolderOfSourcesThatIsCalledAsAPartOfThePathIsNoSet() throws IOException {
        folder("src/shop/lib/target/classes");
        assertThat(ResourceRoot.above(root.resolve("src/shop/lib/target/classes")))
                .isEmpty();
    }

    private LedgerResult compile(Map<String, String> options, Optional<Path> classOutput) {
        return Ledgers.plan(new LedgerRequest(
                Definitions.catalog(Definitions.productBrand()),
                name -> false,
                LedgerOptions.of(options),
                classOutput,
                Clock.systemUTC()));
    }

    @Test
    void whereThereIsNoneTheOptionIsAskedFor() {
        assertThat(compile(Map.of(), Optional.empty()).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "[LIG051] There is no folder src/main, or src/test for tests, above the compiler's output, so the ledgers cannot be"
                                + " found. Say where the resources are by an absolute path:"
                                + " -Aligature.resources=/path/to/src/main/resources");
        assertThat(compile(Map.of(LedgerOptions.MODE, "off"), Optional.empty()).problems())
                .isEmpty();
    }

    @Test
    void theOptionWinsOverThePathOfTheClasses() throws IOException {
        folder("src/main/resources");
        Path elsewhere = root.resolve("elsewhere");
        LedgerResult result = compile(
                Map.of(LedgerOptions.MODE, "write", LedgerOptions.RESOURCES, elsewhere.toString()),
                Optional.of(root.resolve("target/classes")));
        assertThat(Ledgers.write(result).files())
                .isNotEmpty()
                .allMatch(file -> file.startsWith(elsewhere.resolve("META-INF/ligature/shop")));
    }
}
