package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.type;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that git merges, or leaves to a person. */
@Tag("C-106")
class BranchesTest {

    private static final ColumnDefinition NOTE = nullable("note", type(Kind.TEXT));
    private static final ColumnDefinition RANK = nullable("rank", type(Kind.INTEGER));
    private static final LinkDefinition TAGS = link("ProductTag", many("product"), many("tag"));
    private static final LinkDefinition REVIEWS = link("ProductReview", one("product"), many("review"));
    private static final String LEDGER = "links/product_brand.link";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void committed() {
        assumeThat(git("--version").code()).as("git is there").isZero();
        project = new Project(root);
        assertThat(project.write(productBrand())).isEmpty();
        git("init", "--quiet", "--initial-branch=main");
        commit();
    }

    @Test
    void differentLinksMergeCleanlyAndRunInWhateverOrder() {
        branch("theirs", "2026-12-01T10:00:00Z", productBrand(), REVIEWS);
        git("checkout", "--quiet", "main");
        branch("ours", "2026-12-02T10:00:00Z", productBrand(), TAGS);
        DataSource source = TestDatabase.H2.open();
        TestDatabase.H2.migrate(source, project.catalog());

        assertThat(git("merge", "--quiet", "--no-edit", "theirs").code()).isZero();

        assertThat(project.check(productBrand(), TAGS, REVIEWS)).isEmpty();
        TestDatabase.H2.migrate(source, project.catalog());
        assertThat(project.write(productBrand(), TAGS, REVIEWS)).isEmpty();
        assertThat(git("status", "--porcelain").said()).isEmpty();
    }

    @Test
    void theSameLinkIsAConflictWhoseMessageLeadsOut() {
        branch("theirs", "2026-12-01T10:00:00Z", productBrand(RANK));
        Set<String> theirs = new TreeSet<>(project.files().keySet());
        git("checkout", "--quiet", "main");
        branch("ours", "2026-12-02T10:00:00Z", productBrand(NOTE));
        Set<String> ours = new TreeSet<>(project.files().keySet());

        assertThat(git("merge", "--quiet", "theirs").said()).contains("CONFLICT", LEDGER);

        assertThat(project.check(productBrand(NOTE, RANK)))
                .singleElement()
                .asString()
                .startsWith("[LIG061] shop/" + LEDGER)
                .contains(
                        "the ledger has conflict markers",
                        "Take the file of the branch whose scripts databases have run");
        git("checkout", "--ours", project.file(LEDGER).toString());
        theirs.removeAll(ours);
        theirs.forEach(project::delete);
        assertThat(project.at("2026-12-03T10:00:00Z").write(productBrand(NOTE, RANK)))
                .isEmpty();
        assertThat(project.check(productBrand(NOTE, RANK))).isEmpty();
        assertThat(TestDatabase.H2
                        .migrate(TestDatabase.H2.open(), project.catalog())
                        .info()
                        .applied())
                .hasSize(3);
    }

    @Test
    void twoStepsOfOneVersionAreFoundAfterACleanMerge() {
        branch("theirs", "2026-12-01T10:00:00Z", productBrand(), REVIEWS);
        git("checkout", "--quiet", "main");
        branch("ours", "2026-12-01T10:00:00Z", productBrand(), TAGS);

        assertThat(git("merge", "--quiet", "--no-edit", "theirs").code()).isZero();

        assertThat(project.check(productBrand(), TAGS, REVIEWS))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("both have a step of version 20261201100000"));
        project.files().keySet().stream()
                .filter(file -> file.contains("product_review"))
                .forEach(project::delete);
        assertThat(project.write(productBrand(), TAGS, REVIEWS)).isEmpty();
        assertThat(project.check(productBrand(), TAGS, REVIEWS)).isEmpty();
    }

    /** A branch from here on which the definitions are these. */
    private void branch(String name, String instant, LinkDefinition... links) {
        git("checkout", "--quiet", "-b", name);
        assertThat(project.at(instant).write(links)).isEmpty();
        commit();
    }

    private void commit() {
        git("add", "--all");
        assertThat(git("commit", "--quiet", "--message", "work").code()).isZero();
    }

    private record Run(int code, String said) {}

    private Run git(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Run(process.waitFor(), said);
        } catch (IOException e) {
            return new Run(-1, e.toString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
