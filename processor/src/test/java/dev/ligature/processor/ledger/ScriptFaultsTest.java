package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that are missing, edited or unknown, and writes that were interrupted. */
@Tag("C-106")
class ScriptFaultsTest {

    private static final LinkDefinition BRAND = productBrand();
    private static final LinkDefinition REVIEW = link("ProductReview", one("product"), many("review"));
    private static final String SCRIPT = "h2/V20261123101500__product_brand_create.sql";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void oneLink() {
        project = new Project(root);
        assertThat(project.write(BRAND)).isEmpty();
    }

    @Test
    void aMissingScriptIsSaid() {
        project.delete(SCRIPT);
        assertThat(project.check(BRAND))
                .containsExactly(
                        "[LIG062] shop/" + SCRIPT + " is missing, and the ledger of product_brand has sealed it. Take"
                                + " it from version control again: databases that ran it would refuse to start without it.");
        assertThat(project.write(BRAND)).hasSize(1);
    }

    @Test
    void anEditedScriptIsSaidWithBothChecksums() {
        project.replace(SCRIPT, project.text(SCRIPT) + "-- added later\n");
        assertThat(project.check(BRAND))
                .singleElement()
                .asString()
                .startsWith("[LIG062] shop/" + SCRIPT + " was edited after it was sealed: its checksum is ");
    }

    @Test
    void aScriptInNoLedgerIsSaid() {
        project.replace("postgresql/V1__mine.sql", "select 1;");
        assertThat(project.check(BRAND))
                .singleElement()
                .asString()
                .startsWith("[LIG062] shop/postgresql/V1__mine.sql is in no ledger.");
    }

    @Test
    void otherFilesAreNoneOfOurBusiness() {
        project.replace("h2/.gitkeep", "");
        project.replace("links/README.md", "");
        project.replace("oracle/V1__mine.sql", "select 1;");
        assertThat(project.check(BRAND)).isEmpty();
    }

    @Test
    void aLeftoverOfAnInterruptedWriteIsExplained() {
        project.replace(SCRIPT + CatalogFiles.TEMPORARY, "create tab");
        assertThat(project.check(BRAND))
                .containsExactly(
                        "[LIG062] shop/" + SCRIPT + ".ligature-new was left over when a write was interrupted. Delete"
                                + " it and run mvn compile -Dligature.mode=write again.");
    }

    /** Stops after each of the files in turn, as a killed compiler does, and then does what the messages say. */
    @Test
    void aWriteThatStoppedAnywhereIsExplainedAndCanBeDoneAgain() {
        LinkDefinition more = Definitions.with(BRAND, nullable("note", type(Kind.TEXT)));
        LedgerResult planned = project.compile("write", more, REVIEW);
        int files = planned.planned().size();
        assertThat(files).isEqualTo(6);
        SortedMap<String, String> before = project.files();
        for (int written = 0; written < files; written++) {
            restore(before);
            Ledgers.write(new LedgerResult(
                    planned.catalog(),
                    planned.scripts(),
                    List.of(),
                    planned.planned().subList(0, written)));
            repair(more);
            assertThat(project.write(more, REVIEW))
                    .as("after %d files", written)
                    .isEmpty();
            assertThat(project.check(more, REVIEW))
                    .as("after %d files", written)
                    .isEmpty();
        }
    }

    private void restore(SortedMap<String, String> before) {
        project.files().keySet().forEach(project::delete);
        before.forEach(project::replace);
    }

    private void repair(LinkDefinition more) {
        for (String problem : project.check(more, REVIEW)) {
            if (problem.startsWith("[LIG062]")) {
                assertThat(problem).contains(" is in no ledger. Either a write was interrupted");
                project.delete(problem.substring("[LIG062] shop/".length(), problem.indexOf(" is in no")));
            } else {
                assertThat(problem).startsWith("[LIG060]");
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        LedgerResult planned = project.compile("write", BRAND, REVIEW);
        Files.createDirectories(planned.planned().get(0).path());
        assertThat(project.texts(Ledgers.write(planned).problems()))
                .singleElement()
                .asString()
                .startsWith("[LIG062] shop/h2/V20261123101501__product_review_create.sql cannot be written:");
        assertThat(project.files().keySet()).noneMatch(name -> name.contains("review"));
    }

    @Test
    void aFileThatAnotherCompilerWroteMeanwhileIsNotTouched() {
        LedgerResult planned = project.compile("write", BRAND, REVIEW);
        Path script = planned.planned().get(0).path();
        project.replace(project.catalog().relativize(script).toString(), "theirs");
        assertThat(Ledgers.write(planned).problems()).hasSize(1);
        assertThat(project.files()).containsValue("theirs");
    }
}
