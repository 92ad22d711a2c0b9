package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.end;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.with;
import static dev.ligature.processor.ledger.Definitions.withoutArchive;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import dev.ligature.processor.report.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two modes do, over many compilations of one project. */
class LedgersTest {

    private static final LinkDefinition PRODUCT_BRAND = productBrand(column("featured", type(Kind.BOOLEAN), "false"));
    private static final LinkDefinition WITH_NOTE = with(PRODUCT_BRAND, nullable("note", type(Kind.TEXT)));
    private static final LinkDefinition PRODUCT_REVIEW = link("ProductReview", one("product"), many("review"));

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void open() {
        project = new Project(root);
    }

    @Test
    @Tag("C-100")
    void aNewLinkGetsAScriptForEachDialectAndALedger() {
        assertThat(project.write(PRODUCT_BRAND)).isEmpty();
        assertThat(project.files())
                .containsOnlyKeys(
                        "h2/V20261123101500__product_brand_create.sql",
                        "links/product_brand.link",
                        "postgresql/V20261123101500__product_brand_create.sql");
        assertThat(project.check(PRODUCT_BRAND)).isEmpty();
    }

    @Test
    void nothingOfTheMachineTheVersionOrJavasClassesIsInWhatIsWritten() {
        project.write(productBrand(column("size", enumOf(Kind.ENUM, "S"), "S")));
        assertThat(String.join("\n", project.files().values()))
                .contains("'S'")
                .doesNotContain(root.toString())
                .doesNotContain("shop.links", "Choice", "ProductBrand")
                .doesNotContain(System.getProperty("java.version"), "SNAPSHOT", "0.1.0");
    }

    @Test
    @Tag("C-100")
    void theErrorForALinkWithoutALedgerSaysWhatToRun() {
        LedgerResult result = project.compile("check", PRODUCT_BRAND);
        assertThat(project.texts(result.problems()))
                .containsExactly("[LIG060] ProductBrand has no migration yet. Write it and commit it: mvn compile"
                        + " -Dligature.mode=write");
        assertThat(result.problems().get(0).location()).isEqualTo(Location.of("shop.links.ProductBrand"));
        assertThat(project.files()).isEmpty();
    }

    @Test
    @Tag("C-101")
    void aNewColumnIsAStepOfItsOwn() {
        project.write(PRODUCT_BRAND);
        SortedMap<String, String> before = project.files();
        assertThat(project.check(WITH_NOTE))
                .containsExactly("[LIG060] ProductBrand differs from its ledger, shop/links/product_brand.link. What is"
                        + " missing:\n  - add column note: text, nullable\nWrite the migration and commit it: mvn compile"
                        + " -Dligature.mode=write");
        assertThat(project.write(WITH_NOTE)).isEmpty();
        assertThat(project.check(WITH_NOTE)).isEmpty();
        SortedMap<String, String> after = project.files();
        assertThat(after.get("links/product_brand.link")).startsWith(before.remove("links/product_brand.link"));
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after.keySet()).contains("postgresql/V20261123101501__product_brand_add_note.sql");
    }

    @Test
    @Tag("C-102")
    void whenNothingChangedNothingIsWritten() {
        project.write(WITH_NOTE, PRODUCT_REVIEW);
        SortedMap<String, String> before = project.files();
        LedgerResult again = project.at("2027-01-01T00:00:00Z").compile("write", PRODUCT_REVIEW, WITH_NOTE);
        assertThat(again.problems()).isEmpty();
        assertThat(again.planned()).isEmpty();
        assertThat(Ledgers.write(again).files()).isEmpty();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void theSameDefinitionsInAnyOrderGiveTheSameBytes(@TempDir Path other) {
        Project reversed = new Project(other);
        assertThat(project.write(PRODUCT_BRAND, PRODUCT_REVIEW)).isEmpty();
        assertThat(reversed.write(PRODUCT_REVIEW, PRODUCT_BRAND)).isEmpty();
        assertThat(reversed.files()).isEqualTo(project.files());
    }

    @Test
    void nothingIsWrittenIfAnyLinkIsWrong() {
        project.write(PRODUCT_BRAND);
        SortedMap<String, String> before = project.files();
        LinkDefinition wrong = with(PRODUCT_BRAND, Definitions.required("note", type(Kind.TEXT)));
        assertThat(project.write(wrong, PRODUCT_REVIEW))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[LIG066]");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void checkWritesNothing() {
        assertThat(project.compile("check", PRODUCT_BRAND).planned()).isEmpty();
        assertThat(Files.exists(project.catalog())).isFalse();
    }

    @Test
    void offJudgesNothingAndKnowsTheRecordedNames() {
        project.write(PRODUCT_BRAND);
        project.replace("h2/V20261123101500__product_brand_create.sql", "edited");
        LinkDefinition renamed = link("ItemBrand", "item_brand", "ProductBrand", many("product"), one("brand"));
        LedgerResult result = project.compile("off", renamed);
        assertThat(result.problems()).isEmpty();
        assertThat(result.planned()).isEmpty();
        assertThat(result.catalog().links().get(0).table()).isEqualTo("product_brand");
        assertThat(result.scripts()).hasSize(2);
    }

    @Test
    void stepsOfOneSecondGetTheSecondsAfterIt() {
        project.at("2026-12-31T23:59:59Z").write(PRODUCT_REVIEW, PRODUCT_BRAND);
        assertThat(versions(PRODUCT_REVIEW, PRODUCT_BRAND))
                .isEqualTo(Map.of("product_brand", "20261231235959", "product_review", "20270101000000"));
    }

    @Test
    void versionsGrowEvenWhereTheClockIsSlow() {
        project.at("2027-06-01T00:00:00Z").write(PRODUCT_BRAND);
        project.at("2026-01-01T00:00:00Z").write(PRODUCT_REVIEW, PRODUCT_BRAND);
        assertThat(versions(PRODUCT_REVIEW, PRODUCT_BRAND))
                .isEqualTo(Map.of("product_brand", "20270601000000", "product_review", "20270601000001"));
    }

    private Map<String, String> versions(LinkDefinition... links) {
        Map<String, String> versions = new TreeMap<>();
        project.compile("check", links).scripts().forEach(script -> versions.put(script.link(), script.version()));
        return versions;
    }

    @Test
    void scriptsAreListedByDialectAndVersionWithThoseJustPlanned() {
        project.write(PRODUCT_BRAND);
        List<ScriptEntry> planned =
                project.compile("write", PRODUCT_REVIEW, PRODUCT_BRAND).scripts();
        assertThat(planned)
                .extracting(script -> script.dialect() + " " + script.file())
                .containsExactly(
                        "h2 V20261123101500__product_brand_create.sql",
                        "h2 V20261123101501__product_review_create.sql",
                        "postgresql V20261123101500__product_brand_create.sql",
                        "postgresql V20261123101501__product_review_create.sql");
    }

    @Test
    @Tag("C-107")
    void aLinkThatIsNotInThisCompilationKeepsItsScripts() {
        project.write(PRODUCT_BRAND, PRODUCT_REVIEW);
        LedgerResult part = project.existing("product_review").compile("check", PRODUCT_BRAND);
        assertThat(part.problems()).isEmpty();
        assertThat(part.scripts()).extracting(ScriptEntry::link).contains("product_brand", "product_review");
    }

    @Test
    void aLinkThatIsNowhereInTheCodeIsSaidToBeGone() {
        project.write(PRODUCT_BRAND, PRODUCT_REVIEW);
        assertThat(project.check(PRODUCT_BRAND))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[LIG065] The link product_review is no longer in the code")
                .contains("shop/links/product_review.link");
    }

    @Test
    @Tag("C-104")
    void renamingInJavaKeepsTheNamesInSqlAndNeedsNoScript() {
        project.write(PRODUCT_BRAND);
        LinkDefinition renamed = link(
                "ItemLabel",
                "item_label",
                "ProductBrand",
                end("item", "product", true, Kind.TEXT),
                end("label", "brand", false, Kind.TEXT),
                column("promoted", "featured", type(Kind.BOOLEAN), false, Optional.of("false")));
        assertThat(project.check(renamed))
                .singleElement()
                .asString()
                .contains("rename link product_brand to item_label");
        assertThat(project.write(renamed)).isEmpty();
        assertThat(project.check(renamed)).isEmpty();
        LedgerResult result = project.compile("check", renamed);
        LinkDefinition resolved = result.catalog().links().get(0);
        assertThat(resolved.table()).isEqualTo("product_brand");
        assertThat(resolved.archive()).contains("product_brand_archive");
        assertThat(resolved.left().sql()).isEqualTo("product_id");
        assertThat(resolved.right().sql()).isEqualTo("brand_id");
        assertThat(resolved.columns().get(0).sql()).isEqualTo("featured");
        assertThat(result.scripts()).hasSize(2).allMatch(script -> script.link().equals("item_label"));
        assertThat(project.files().keySet()).hasSize(3).contains("links/product_brand.link");
    }

    @Test
    void aNewColumnUnderTheFormerNameOfAnotherGetsAnotherNameInSql() {
        project.write(PRODUCT_BRAND);
        LinkDefinition both = productBrand(
                column("promoted", "featured", type(Kind.BOOLEAN), false, Optional.of("false")),
                nullable("featured", type(Kind.TEXT)));
        project.write(productBrand(column("promoted", "featured", type(Kind.BOOLEAN), false, Optional.of("false"))));
        assertThat(project.write(both)).isEmpty();
        assertThat(project.compile("check", both).catalog().links().get(0).columns())
                .extracting(column -> column.sql())
                .containsExactly("featured", "featured_2");
    }

    @Test
    void aNewLinkUnderTheFormerNameOfAnotherNeedsATableOfItsOwn() {
        project.write(PRODUCT_BRAND);
        LinkDefinition renamed = link(
                "ItemBrand",
                "item_brand",
                "ProductBrand",
                many("product"),
                one("brand"),
                column("featured", type(Kind.BOOLEAN), "false"));
        project.write(renamed);
        assertThat(project.check(renamed, productBrand()))
                .containsExactly(
                        "[LIG064] ProductBrand would have the table product_brand, which the link item_brand has by"
                                + " its ledger. Name another one: @DefineLink(table = \"...\").");
        LinkDefinition other = link("ProductBrand", "product_brand_new", "", many("product"), one("brand"));
        assertThat(project.write(renamed, other)).isEmpty();
        assertThat(project.check(renamed, other)).isEmpty();
        assertThat(project.files().keySet()).contains("links/product_brand.link", "links/product_brand_2.link");
    }

    @Test
    void namesOfIndexesOfDifferentLinksNeverClash() {
        LinkDefinition[] links = {
            link("A", "a_b", "", many("x"), one("c_d")),
            link("B", "a_b_c", "", many("x"), one("d")),
            link("C", "a_b_pk", "", many("x"), one("y"))
        };
        assertThat(project.write(links)).isEmpty();
        String all = String.join("\n", project.files().values());
        assertThat(all)
                .contains("a_b_c_d_id_ix on a_b ")
                .contains("a_b_c_d_id_ix_2 on a_b_c ")
                .contains("a_b_pk_2");
    }

    @Test
    @Tag("C-114")
    void aDialectThatComesLaterGetsTheScriptsThatItWouldHaveHad(@TempDir Path other) {
        Project both = new Project(other);
        both.write(PRODUCT_BRAND);
        both.write(WITH_NOTE);
        project.folder("postgresql");
        project.write(PRODUCT_BRAND);
        project.write(WITH_NOTE);
        assertThat(project.files().keySet()).noneMatch(name -> name.startsWith("h2/"));
        project.option(LedgerOptions.DIALECTS, "h2");
        assertThat(project.check(WITH_NOTE)).singleElement().asString().contains("  - write the scripts for h2");
        assertThat(project.write(WITH_NOTE)).isEmpty();
        assertThat(project.check(WITH_NOTE)).isEmpty();
        SortedMap<String, String> expected = both.files();
        expected.remove("links/product_brand.link");
        assertThat(project.files()).containsAllEntriesOf(expected);
        assertThat(project.write(with(WITH_NOTE, nullable("more", type(Kind.LONG)))))
                .isEmpty();
        assertThat(project.files().keySet()).contains("h2/V20261123101503__product_brand_add_more.sql");
    }

    @Test
    void aCheckoutWithOtherLineEndsIsTheSameHistory() {
        project.write(PRODUCT_BRAND);
        project.files().forEach((name, content) -> project.replace(name, content.replace("\n", "\r\n")));
        assertThat(project.check(PRODUCT_BRAND)).isEmpty();
        assertThat(project.write(WITH_NOTE)).isEmpty();
        assertThat(project.check(WITH_NOTE)).isEmpty();
        assertThat(project.text("links/product_brand.link").replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void aByteOrderMarkChangesNothing() {
        project.write(PRODUCT_BRAND);
        project.files().forEach((name, content) -> project.replace(name, "\uFEFF" + content));
        assertThat(project.check(PRODUCT_BRAND)).isEmpty();
    }

    @Test
    void aLinkWithoutArchiveHasOneTable() {
        assertThat(project.write(withoutArchive(PRODUCT_BRAND))).isEmpty();
        assertThat(project.text("links/product_brand.link")).doesNotContain("archive");
        assertThat(project.text("h2/V20261123101500__product_brand_create.sql")).doesNotContain("archive");
        assertThat(project.check(withoutArchive(PRODUCT_BRAND))).isEmpty();
        assertThat(project.write(withoutArchive(WITH_NOTE))).isEmpty();
    }

    @Test
    void aReadOnlyLinkHasNoLedger() {
        LinkDefinition l = PRODUCT_REVIEW;
        LinkDefinition readOnly = new LinkDefinition(
                l.type(),
                l.name(),
                l.table(),
                l.archive(),
                l.left(),
                l.right(),
                l.columns(),
                true,
                l.formerly(),
                l.entry());
        assertThat(project.write(readOnly)).isEmpty();
        assertThat(project.files()).isEmpty();
    }

    @Test
    void aDefaultMayBeAsLongAsTextInJavaCanBe() {
        String text = "a \" sql b\\".repeat(5_000);
        LinkDefinition link = productBrand(column("motto", type(Kind.TEXT), text));
        assertThat(project.write(link)).isEmpty();
        assertThat(project.check(link)).isEmpty();
        assertThat(project.check(productBrand(column("motto", type(Kind.TEXT), "short"))))
                .singleElement()
                .asString()
                .hasSizeLessThan(400);
    }
}
