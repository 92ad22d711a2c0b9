package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that was lost, edited, reordered or merged is found, with file and line. */
@Tag("C-106")
class LedgerFaultsTest {

    private static final String LEDGER = "links/product_brand.link";
    private static final String AT = "[LIG061] shop/" + LEDGER + ":";
    private static final int FIRST_STEP = 7;
    private static final int SECOND_STEP = 24;
    private static final LinkDefinition BARE = productBrand();
    private static final LinkDefinition NOTE = with(BARE, nullable("note", type(Kind.TEXT)));
    private static final LinkDefinition RANK = with(BARE, column("rank", type(Kind.INTEGER), "1"));

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void twoSteps() {
        project = new Project(root);
        project.write(BARE);
        project.write(NOTE);
        assertThat(project.text(LEDGER).lines().toList().get(SECOND_STEP - 1)).startsWith("step ");
    }

    private String only(LinkDefinition... links) {
        List<String> problems = project.check(links);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private void edit(int line, String replacement) {
        List<String> lines = new ArrayList<>(project.text(LEDGER).lines().toList());
        lines.set(line - 1, replacement);
        project.replace(LEDGER, String.join("\n", lines) + "\n");
    }

    @Test
    void conflictMarkersAreNamedAsWhatTheyAre() {
        String sound = project.text(LEDGER);
        int step = sound.lastIndexOf("step ");
        project.replace(
                LEDGER,
                sound.substring(0, step) + "<<<<<<< HEAD\n" + sound.substring(step) + "=======\n"
                        + sound.substring(step) + ">>>>>>> feature\n");
        assertThat(only(NOTE)).startsWith(AT + SECOND_STEP + ": the ledger has conflict markers");
    }

    /** Its file is called as the link was once, and what else it would have said cannot be read. */
    @Test
    void ofALinkThatWasRenamedTheFaultIsAllThatIsSaid() {
        LinkDefinition renamed = link("ItemBrand", "item_brand", "ProductBrand", NOTE.left(), NOTE.right());
        project.replace(LEDGER, project.text(LEDGER) + "<<<<<<< HEAD\n");

        assertThat(only(renamed)).contains("the ledger has conflict markers");
        assertThat(only(link("ItemBrand", renamed.left(), renamed.right())))
                .contains("the ledger has conflict markers");
    }

    @Test
    void anEditedStepIsFoundAtItsLine() {
        edit(SECOND_STEP + 2, "  column note text(40) null sql note");
        assertThat(only(NOTE)).startsWith(AT + SECOND_STEP + ": this step was changed after it was sealed");
    }

    @Test
    void aStepThatIsCutOffIsFound() {
        String sound = project.text(LEDGER);
        project.replace(LEDGER, sound.substring(0, sound.lastIndexOf("  seal")));
        assertThat(only(NOTE)).startsWith(AT + SECOND_STEP + ": this step was changed after it was sealed, or cut off");
    }

    @Test
    void aStepThatIsLostIsFound() {
        project.write(with(NOTE, nullable("more", type(Kind.TEXT))));
        String sound = project.text(LEDGER);
        int second = sound.indexOf("step ", sound.indexOf("\nstep ") + 2);
        int third = sound.lastIndexOf("step ");
        project.replace(LEDGER, sound.substring(0, second) + sound.substring(third));
        assertThat(only(NOTE)).startsWith(AT + SECOND_STEP + ": this step was not written after the one before it");
    }

    @Test
    void stepsOfTwoBranchesThatAreBothKeptBreakTheChain(@TempDir Path branch) {
        Project other = new Project(branch);
        other.write(BARE);
        other.at("2026-11-24T00:00:00Z").write(RANK);
        String theirs = other.text(LEDGER);
        project.replace(LEDGER, project.text(LEDGER) + "\n" + theirs.substring(theirs.lastIndexOf("step ")));
        assertThat(only(NOTE))
                .startsWith(
                        AT + "31: this step was not written after the one before it. Two branches changed this link");
    }

    @Test
    void twoStepsOfOneVersionInOneLedgerAreFound() {
        String sound = project.text(LEDGER);
        project.replace(LEDGER, sound + "\n" + sound.substring(sound.lastIndexOf("step ")));
        assertThat(only(NOTE)).startsWith(AT + "31: this step has the version of the one before it");
    }

    @Test
    void stepsInAnotherOrderAreFound() {
        String sound = project.text(LEDGER);
        int second = sound.lastIndexOf("step ");
        int first = sound.indexOf("\nstep ") + 1;
        project.replace(
                LEDGER, sound.substring(0, first) + sound.substring(second) + "\n" + sound.substring(first, second));
        assertThat(only(NOTE)).startsWith(AT + FIRST_STEP + ": this step was not written after the one before it");
    }

    @Test
    void twoLinksWithOneVersionAreFound(@TempDir Path branch) {
        LinkDefinition review = link("ProductReview", one("product"), many("review"));
        Project other = new Project(branch);
        other.write(review);
        other.files().forEach(project::replace);
        assertThat(project.check(NOTE, review))
                .containsExactly(
                        oneVersion("product_brand", "product_review"), oneVersion("product_review", "product_brand"));
    }

    private static String oneVersion(String link, String other) {
        return "[LIG061] shop/links/" + link + ".link and shop/links/" + other + ".link both have a step of version"
                + " 20261123101500, so Flyway would refuse both. Delete the step that no database has run, with its scripts,"
                + " or the whole ledger if it is the first step, and write it anew: mvn compile -Dligature.mode=write";
    }

    @Test
    void aNewerFormatIsNamed() {
        edit(1, "ligature ledger 2");
        assertThat(only(NOTE)).startsWith(AT + "1: format 2 is not known to this version of Ligature");
    }

    @Test
    void aSealedStepThatIsNotKnownIsTakenForNewer() {
        String sound = project.text(LEDGER);
        for (String unknown : List.of(
                "drop\n  column note",
                "add\n  column note vector null sql note",
                "add\n  column note text null sql note unit kg",
                "rename\n  table a to b",
                "add\n  column more text null sql more\n  script oracle V20270101000000__x.sql 1")) {
            project.replace(LEDGER, sound);
            append("step 20270101000000 " + unknown);
            assertThat(only(NOTE))
                    .as(unknown)
                    .startsWith(AT + "31: what the step `" + unknown.substring(0, unknown.indexOf('\n'))
                            + "` does is not" + " known to this version of Ligature; a newer one has written it");
        }
    }

    /** With a right seal, as only a version of Ligature writes it. */
    private void append(String step) {
        String sound = project.text(LEDGER);
        String last = sound.strip().substring(sound.strip().lastIndexOf("seal ") + 5);
        List<String> lines = new ArrayList<>(step.lines().map(String::strip).toList());
        lines.add(1, "after " + last);
        lines.add("seal " + Seals.ofStep("product_brand", lines));
        project.replace(LEDGER, sound + "\n" + String.join("\n  ", lines) + "\n");
    }

    @Test
    void whatIsNoLedgerIsSaid() {
        project.replace(LEDGER, "hello\n");
        assertThat(only(NOTE)).startsWith(AT + "1: expected `ligature ledger 1`");
        project.replace(LEDGER, "");
        assertThat(only(NOTE)).startsWith(AT + "1: expected `ligature ledger 1`");
        project.replace(LEDGER, "ligature ledger 1\nid product_brand\n");
        assertThat(only(NOTE)).startsWith(AT + "2: expected a first step");
        project.replace(LEDGER, "ligature ledger 1\nid product_brand\n\nhello\n");
        assertThat(only(NOTE)).startsWith(AT + "4: expected a step");
        project.replace(LEDGER, "ligature ledger 1\nid product_brand\n\nstep 20269999999999 create\n");
        assertThat(only(NOTE)).startsWith(AT + "4: expected `step`, a version and what it does");
    }

    @Test
    void aLedgerIsOnlyTheOneItIsNamedAfter() {
        project.replace("links/other.link", project.text(LEDGER));
        assertThat(project.check(NOTE))
                .singleElement()
                .asString()
                .startsWith("[LIG061] shop/links/other.link:2: expected `id other`, the name of the file");
    }

    @Test
    void anyFaultKeepsTheDefinitionsOwnNames() {
        edit(1, "ligature ledger 2");
        LedgerResult result = project.compile("check", NOTE);
        assertThat(result.catalog()).isEqualTo(Definitions.catalog(NOTE));
        assertThat(result.scripts()).isEmpty();
        assertThat(result.problems().get(0).location().type()).contains("shop.links.ProductBrand");
    }
}
