package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.required;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that change tables which may hold links already: what the ledger says, and what has to be agreed to. */
class StepsTest {

    private static final String LEDGER = "links/product_brand.link";
    private static final ColumnDefinition NOTE = nullable("note", varchar(40));
    private static final ColumnDefinition RANK = required("rank", type(Kind.INTEGER));

    @TempDir
    Path root;

    private Project project() {
        return new Project(root);
    }

    private static Project accepting(Project project, String tokens) {
        return project.option(LedgerOptions.ACCEPT, tokens);
    }

    private void assertSteps(Project project, String lines) {
        assertThat(project.text(LEDGER)).containsPattern(java.util.regex.Pattern.quote(lines));
    }

    @Test
    void anEndThatBecomesAListNeedsNoConsent() {
        Project project = project();
        assertThat(project.write(productBrand())).isEmpty();
        LinkDefinition loose = link("ProductBrand", many("product"), many("brand"));
        assertThat(project.check(loose)).first().asString().contains("  - make brand a list\n");
        assertThat(project.write(loose)).isEmpty();
        assertThat(project.check(loose)).isEmpty();
        assertSteps(project, "\n  right brand list text(255) sql brand_id\n  script h2");
        assertThat(project.text("postgresql/V20261123101501__product_brand_loosen_brand_id.sql"))
                .contains("drop index product_brand_product_id_uq;")
                .doesNotContain("create");
    }

    @Test
    void aLeftEndThatBecomesAListIsReadByAnIndexOfItsOwn() {
        Project project = project();
        assertThat(project.write(link("ProductBrand", one("product"), one("brand"))))
                .isEmpty();
        assertThat(project.write(productBrand())).isEmpty();
        assertThat(project.check(productBrand())).isEmpty();
        assertSteps(
                project,
                "\n  left product list text(255) sql product_id\n  index right product_brand_brand_id_ix\n  script h2");
        assertThat(project.text("h2/V20261123101501__product_brand_loosen_product_id.sql"))
                .containsSubsequence(
                        "create index if not exists product_brand_brand_id_ix on product_brand (brand_id, product_id);",
                        "drop index if exists product_brand_brand_id_uq;");
    }

    @Test
    @Tag("C-105")
    void anEndStopsBeingAListByConsent() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand())).isEmpty();
        LinkDefinition tight = link("ProductBrand", one("product"), one("brand"));
        accepting(project, "tighten:product_brand.product");
        assertThat(project.check(tight)).first().asString().contains("  - make product single\n");
        assertThat(project.write(tight)).isEmpty();
        assertThat(accepting(project, "").check(tight)).isEmpty();
        assertThat(project.text("postgresql/V20261123101501__product_brand_tighten_product_id.sql"))
                .containsSubsequence(
                        "-- Locks: access exclusive on product_brand until the script commits",
                        "--     create unique index concurrently product_brand_brand_id_uq on product_brand (brand_id);",
                        "drop index product_brand_brand_id_ix;",
                        "create unique index if not exists product_brand_brand_id_uq on product_brand (brand_id);");
    }

    @Test
    void aWiderTypeIsAStep() {
        Project project = project();
        assertThat(project.write(productBrand(NOTE, column("size", enumOf(Kind.ENUM, "S"), "S"))))
                .isEmpty();
        LinkDefinition wide =
                productBrand(nullable("note", type(Kind.TEXT)), column("size", enumOf(Kind.ENUM, "S", "L"), "S"));
        assertThat(project.write(wide)).isEmpty();
        assertThat(project.check(wide)).isEmpty();
        assertThat(project.text("postgresql/V20261123101501__product_brand_widen_note.sql"))
                .containsSubsequence(
                        "alter table product_brand alter column note set data type text;",
                        "alter table product_brand_archive alter column note set data type text;");
        assertThat(project.text("h2/V20261123101502__product_brand_widen_size.sql"))
                .containsSubsequence(
                        "drop constraint if exists product_brand_size_ck;",
                        "add constraint product_brand_size_ck check (size in ('S', 'L'));");
    }

    @Test
    @Tag("C-103")
    void aRetiredColumnKeepsItsDataAndComesBack() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand(NOTE))).isEmpty();
        assertThat(accepting(project, "retire:product_brand.note").write(productBrand()))
                .isEmpty();
        assertThat(accepting(project, "").check(productBrand())).isEmpty();
        assertSteps(project, " retire\n  after ");
        assertThat(project.files()).hasSize(3);
        assertThat(project.check(productBrand(NOTE))).first().asString().contains("take column note back");
        assertThat(project.write(productBrand(NOTE))).isEmpty();
        assertThat(project.check(productBrand(NOTE))).isEmpty();
        assertThat(project.files()).hasSize(3);
    }

    @Test
    void aRetiredColumnThatNobodyFillsMayBeNull() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand(RANK))).isEmpty();
        assertThat(accepting(project, "retire:product_brand.rank").write(productBrand()))
                .isEmpty();
        assertThat(project.text("postgresql/V20261123101501__product_brand_retire_rank.sql"))
                .contains("alter table product_brand alter column rank drop not null;");
        assertThat(accepting(project, "").check(productBrand(RANK)))
                .first()
                .asString()
                .startsWith("[LIG064] ProductBrand.rank was retired, and since then nullable = true.");
        assertThat(project.write(productBrand(nullable("rank", type(Kind.INTEGER)))))
                .isEmpty();
    }

    @Test
    void aColumnIsDroppedByConsentRetiredOrNot() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand(NOTE, RANK))).isEmpty();
        accepting(project, "drop:product_brand.note, retire:product_brand.rank");
        assertThat(project.write(productBrand())).isEmpty();
        assertThat(accepting(project, "drop:product_brand.rank").write(productBrand()))
                .isEmpty();
        assertThat(accepting(project, "").check(productBrand())).isEmpty();
        assertThat(project.text("h2/V20261123101503__product_brand_drop_rank.sql"))
                .containsSubsequence(
                        "alter table product_brand drop column if exists rank;",
                        "alter table product_brand_archive drop column if exists rank;");
        assertThat(project.write(productBrand(NOTE))).isEmpty();
        assertThat(project.check(productBrand(NOTE))).isEmpty();
        assertSteps(project, "\n  column note text(40) null sql note\n  script h2 V20261123101504");
    }

    @Test
    @Tag("C-103")
    void aRetiredLinkKeepsItsTableAndComesBack() {
        Project project = accepting(project(), "");
        LinkDefinition other = link("ProductTag", many("product"), many("tag"));
        assertThat(project.write(productBrand(NOTE), other)).isEmpty();
        assertThat(project.check(other))
                .first()
                .asString()
                .contains("-Aligature.accept=retire:product_brand, which keeps");
        assertThat(accepting(project, "retire:product_brand").write(other)).isEmpty();
        assertThat(accepting(project, "").check(other)).isEmpty();
        LinkDefinition inItsTable = link("Elsewhere", "product_brand", "", many("product"), many("tag"));
        assertThat(project.check(other, inItsTable))
                .containsExactly(
                        "[LIG064] Elsewhere would have the table product_brand, which the link product_brand has by"
                                + " its ledger. Name another one: @DefineLink(table = \"...\").");
        assertThat(project.write(productBrand(NOTE), other)).isEmpty();
        assertThat(project.check(productBrand(NOTE), other)).isEmpty();
        assertSteps(project, " revive\n  after ");
    }

    @Test
    @Tag("C-104")
    void aLinkGetsTheNameOfARetiredOneOnlyIfThatIsDropped() {
        Project project = accepting(project(), "");
        LinkDefinition label = link("ItemLabel", many("item"), many("label"));
        assertThat(project.write(productBrand(), label)).isEmpty();
        assertThat(accepting(project, "retire:item_label").write(productBrand()))
                .isEmpty();
        LinkDefinition renamed = link("ItemLabel", "item_label", "ProductBrand", many("product"), one("brand"));
        assertThat(accepting(project, "").check(renamed))
                .containsExactly("[LIG064] ItemLabel says formerly = \"ProductBrand\", and a retired link has the name"
                        + " item_label. Give the record another name, or write the migration with the compiler argument"
                        + " -Aligature.accept=drop:item_label, which deletes the retired link's table with all links. Or"
                        + " remove formerly, if it is the retired link that comes back.");
        assertThat(accepting(project, "drop:item_label").write(renamed)).isEmpty();
        assertThat(accepting(project, "").check(renamed)).isEmpty();
        assertSteps(project, " rename\n  after ");
        assertThat(project.compile("check", renamed).catalog().links().get(0).table())
                .isEqualTo("product_brand");
        assertThat(project.text("h2/V20261123101504__item_label_drop.sql")).contains("drop table");
    }

    @Test
    @Tag("C-103")
    void aRetiredLinkComesBackThoughItOnceHadAnotherName() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand())).isEmpty();
        LinkDefinition renamed = link("ItemLabel", "item_label", "ProductBrand", many("product"), one("brand"));
        assertThat(project.write(renamed)).isEmpty();
        LinkDefinition other = link("ProductBrand", "other", "", many("product"), many("tag"));
        assertThat(accepting(project, "retire:item_label").write(other)).isEmpty();
        assertThat(accepting(project, "").write(renamed, other)).isEmpty();
        assertThat(project.check(renamed, other)).isEmpty();
        assertSteps(project, " revive\n  after ");
    }

    @Test
    @Tag("C-103")
    void aDroppedLinkLeavesItsNamesToANewOne() {
        Project project = accepting(project(), "");
        LinkDefinition other = link("ProductTag", many("product"), many("tag"));
        assertThat(project.write(productBrand(NOTE), other)).isEmpty();
        assertThat(accepting(project, "drop:product_brand").write(other)).isEmpty();
        assertThat(accepting(project, "").check(other)).isEmpty();
        assertThat(project.text("postgresql/V20261123101502__product_brand_drop.sql"))
                .containsSubsequence("drop table product_brand;", "drop table product_brand_archive;");
        assertThat(project.write(productBrand(RANK), other)).isEmpty();
        assertThat(project.check(productBrand(RANK), other)).isEmpty();
        assertThat(project.text("links/product_brand_2.link")).contains("  table product_brand\n");
        LinkDefinition numbered = link("ProductBrand_2", many("product"), many("brand"));
        assertThat(project.write(productBrand(RANK), other, numbered)).isEmpty();
        assertThat(project.check(productBrand(RANK), other, numbered)).isEmpty();
    }

    @Test
    void anEditedScriptIsSealedAnewByConsent() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand())).isEmpty();
        String script = "postgresql/V20261123101500__product_brand_create.sql";
        project.replace(script, project.text(script) + "\ncomment on table product_brand is 'ours';\n");
        assertThat(project.check(productBrand())).first().asString().endsWith("-Aligature.accept=seal:" + script);
        assertThat(accepting(project, "seal:" + script).write(productBrand())).isEmpty();
        assertThat(accepting(project, "").check(productBrand())).isEmpty();
        assertSteps(project, " seal\n  after ");
    }

    @Test
    void aTokenThatAgreesToNothingIsAnErrorWhereThingsAreWritten() {
        Project project = accepting(project(), "drop:product_brand.nte");
        assertThat(project.write(productBrand(NOTE)))
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.accept=drop:product_brand.nte agrees to nothing that"
                                + " is to be done. The error that asks for consent says which token it needs.");
        assertThat(project.files()).isEmpty();
        assertThat(accepting(project, "drop:link_of_another_catalog").write(productBrand(NOTE)))
                .isEmpty();
        assertThat(accepting(project, "drop:product_brand.note").check(productBrand(NOTE)))
                .isEmpty();
    }

    @Test
    void theTableOfADroppedLinkIsForNoOther() {
        Project project = accepting(project(), "");
        assertThat(project.write(productBrand())).isEmpty();
        assertThat(accepting(project, "drop:product_brand").write()).isEmpty();
        LinkDefinition inItsTable = link("Elsewhere", "product_brand", "", many("product"), many("tag"));
        assertThat(accepting(project, "").check(inItsTable))
                .first()
                .asString()
                .startsWith("[LIG064] Elsewhere would have the table product_brand, which the link product_brand has");
    }

    @Test
    void aLineThatALaterVersionWroteIsNotUnderstood() {
        assertThat(Lines.parse(SetCardinality.LOOSEN, List.of("deferred"))).isEmpty();
        assertThat(Lines.parse(Drop.KIND, List.of("column note"))).isEmpty();
    }
}
