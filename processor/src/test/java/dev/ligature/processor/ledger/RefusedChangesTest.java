package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.end;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.required;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static dev.ligature.processor.ledger.Definitions.with;
import static dev.ligature.processor.ledger.Definitions.withoutArchive;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that no step makes, or none without consent: each says what to do, at its component. */
class RefusedChangesTest {

    private static final Location LINK = Location.of("shop.links.ProductBrand");
    private static final String WAY_OUT =
            " Or, if no database has run the scripts of this link yet, delete its ledger and all its scripts in"
                    + " META-INF/ligature and run mvn compile -Dligature.mode=write.";
    private static final ColumnDefinition NOTE = column("note", varchar(40), "x");
    private static final EndDefinition PRODUCT = many("product");
    private static final EndDefinition BRAND = one("brand");

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void written() {
        project = new Project(root);
        assertThat(project.write(productBrand(NOTE))).isEmpty();
    }

    private static LinkDefinition changed(EndDefinition left, EndDefinition right) {
        return link("ProductBrand", left, right, NOTE);
    }

    private void assertRefused(LinkDefinition changed, String component, String id, String text) {
        for (String mode : List.of("check", "write")) {
            LedgerResult result = project.compile(mode, changed);
            assertThat(project.texts(result.problems())).containsExactly("[" + id + "] " + text);
            Problem problem = result.problems().get(0);
            assertThat(problem.location())
                    .isEqualTo(component.isEmpty() ? LINK : Location.of("shop.links.ProductBrand", component));
            assertThat(result.planned()).isEmpty();
        }
    }

    @Test
    void whatBecomesOfAColumnThatIsGoneIsAskedFor() {
        assertRefused(
                productBrand(),
                "",
                "LIG063",
                "ProductBrand.note is gone, and links still hold its data. If the component has another name now, say"
                        + " @LinkColumn(formerly = \"note\") there. Otherwise write the migration with the compiler argument"
                        + " -Aligature.accept=retire:product_brand.note, which keeps the data, or"
                        + " -Aligature.accept=drop:product_brand.note, which deletes it." + WAY_OUT);
    }

    @Test
    void aLinkWhoseScriptsNoDatabaseHasRunIsWrittenAnew() {
        project.files().keySet().forEach(project::delete);

        assertThat(project.write(productBrand())).isEmpty();
        assertThat(project.check(productBrand())).isEmpty();
        assertThat(project.files().values()).noneMatch(text -> text.contains("note"));
    }

    @Test
    void anEndIsAListNoMoreByConsentAlone() {
        assertRefused(
                changed(one("product"), BRAND),
                "product",
                "LIG063",
                "ProductBrand.product is a list no more, and there may be records with several links already; migrate() would"
                        + " name them and change nothing. Put isList = true back, or write the migration with the compiler"
                        + " argument -Aligature.accept=tighten:product_brand.product." + WAY_OUT);
    }

    @Test
    void swappedEndsAreNamedAsSuch() {
        assertRefused(
                changed(BRAND, PRODUCT),
                "",
                "LIG064",
                "ProductBrand has its ends swapped. The order of its table stands: put them back, product first, then brand.");
    }

    @Test
    void anotherEndIsAnotherLink() {
        assertRefused(
                changed(many("item"), BRAND),
                "item",
                "LIG064",
                "ProductBrand.item stands where product was. If it is the same end under another name, say"
                        + " @LinkEnd(formerly = \"product\"). If it is another one, put that back, and define another link for the"
                        + " new one.");
    }

    @Test
    void aKeyKeepsItsType() {
        assertRefused(
                changed(end("product", "", true, Kind.LONG), BRAND),
                "product",
                "LIG064",
                "ProductBrand.product: its keys are stored as text(255) and would be long. Keys stay as their table was"
                        + " created: put the type of the model's key back.");
    }

    @Test
    void aTableKeepsItsName() {
        assertRefused(
                link("ProductBrand", "elsewhere", "", PRODUCT, BRAND, NOTE),
                "",
                "LIG064",
                "ProductBrand has the table product_brand since it was created, and links are not moved to elsewhere. Say"
                        + " @DefineLink(table = \"product_brand\").");
    }

    @Test
    void aTableThatWasNamedIsToBeNamedOn() {
        LinkDefinition named = link("ItemLabel", "labels_of_items", "", many("item"), many("label"));
        LinkDefinition unnamed = link("ItemLabel", named.left(), named.right());
        LinkDefinition renamed = link("ItemTag", "item_tag", "ItemLabel", named.left(), named.right());
        assertThat(project.write(productBrand(NOTE), named)).isEmpty();

        assertThat(project.check(productBrand(NOTE), unnamed))
                .containsExactly(
                        "[LIG064] ItemLabel has the table labels_of_items since it was created, and links are not moved to"
                                + " item_label. Say @DefineLink(table = \"labels_of_items\").");
        assertThat(project.check(productBrand(NOTE), renamed))
                .anyMatch(text -> text.contains("ItemTag has the table labels_of_items since it was created"));
        assertThat(project.check(productBrand(NOTE), named)).isEmpty();
    }

    @Test
    void theArchiveStaysAsItWas() {
        assertRefused(
                withoutArchive(productBrand(NOTE)),
                "",
                "LIG064",
                "ProductBrand was created with archive = true, and that does not change. Say @DefineLink(archive = true).");
    }

    @Test
    void aNewColumnIsNullableOrHasADefault() {
        assertRefused(
                with(productBrand(NOTE), required("rank", type(Kind.INTEGER))),
                "rank",
                "LIG066",
                "ProductBrand.rank is new, is not null and has no default, but there may be links already. Say"
                        + " @LinkColumn(defaultValue = \"...\") or @LinkColumn(nullable = true).");
    }

    @Test
    void aColumnKeepsItsTypeNullabilityAndDefault() {
        assertRefused(
                productBrand(column("note", type(Kind.LONG), "1")),
                "note",
                "LIG064",
                "ProductBrand.note is stored as text(40) and would be long, which could lose data. Put the type back. Or add a"
                        + " column of another name beside it, and fill that.");
        assertRefused(
                productBrand(nullable("note", varchar(40))),
                "note",
                "LIG064",
                "ProductBrand.note was created with nullable = false, and that does not change. Put it back. Or add a column"
                        + " of another name beside it, and fill that.");
        assertRefused(
                productBrand(column("note", varchar(40), "y")),
                "note",
                "LIG064",
                "ProductBrand.note was created with the default \"x\", and that does not change. Put it back, and give another"
                        + " value when links are created.");
    }

    @Test
    void aFormerNameIsOneThatTheHistoryHas() {
        assertRefused(
                productBrand(column("remark", "nte", varchar(40), false, Optional.of("x")), NOTE),
                "remark",
                "LIG064",
                "ProductBrand.remark says formerly = \"nte\", but its ledger has no column of that name. It has note. Correct"
                        + " the name; or remove it, if the column is new.");
        assertRefused(
                productBrand(column("remark", "note", varchar(40), false, Optional.of("x")), NOTE),
                "remark",
                "LIG064",
                "ProductBrand.remark says formerly = \"note\", and that component is still there. Remove one of the two.");
        assertThat(project.check(productBrand(NOTE), link("Other", "other", "Nothing", PRODUCT, BRAND)))
                .containsExactly(
                        "[LIG064] Other says formerly = \"Nothing\", but there is no ledger of that link. Correct the"
                                + " name; or remove it, if the link is new.");
        assertThat(project.check(productBrand(NOTE), link("Other", "other", "ProductBrand", PRODUCT, BRAND)))
                .containsExactly(
                        "[LIG064] Other says formerly = \"ProductBrand\", but that link is still there. Correct the"
                                + " name; or remove it, if the link is new.");
    }

    @Test
    void aFormerNameThatIsAlmostRightIsGuessed() {
        LinkDefinition renamed = link("ItemBrand", "item_brand", "ProductBarnd", PRODUCT, BRAND, NOTE);

        assertThat(project.check(renamed))
                .anyMatch(text -> text.contains(
                        "but there is no ledger of that link. Did you mean product_brand? Correct the name"));
        ColumnDefinition label =
                new ColumnDefinition("label", NOTE.sql(), NOTE.type(), NOTE.nullable(), NOTE.defaultValue(), "noet");
        assertThat(project.check(link("ProductBrand", PRODUCT, BRAND, label)))
                .anyMatch(text -> text.contains("It has note. Did you mean note? Correct the name"));
    }

    @Test
    void aLinkThatIsReadOnlyNowIsNamedAsSuch() {
        assertThat(project.compile("check", Definitions.readOnly(productBrand(NOTE)))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.text())
                            .startsWith(
                                    "[LIG065] The link product_brand is read-only now, and its table still holds links");
                    assertThat(problem.location()).isEqualTo(LINK);
                });
    }

    @Test
    void whatWidensIsAFixedList() {
        assertThat(widens(varchar(40), varchar(41))).isTrue();
        assertThat(widens(varchar(40), type(Kind.TEXT))).isTrue();
        assertThat(widens(type(Kind.TEXT), varchar(40))).isFalse();
        assertThat(widens(type(Kind.SHORT), type(Kind.LONG))).isTrue();
        assertThat(widens(type(Kind.LONG), type(Kind.INTEGER))).isFalse();
        assertThat(widens(type(Kind.INTEGER), type(Kind.TEXT))).isFalse();
        assertThat(widens(enumOf(Kind.ENUM, "A"), enumOf(Kind.ENUM, "B", "A"))).isTrue();
        assertThat(widens(enumOf(Kind.ENUM, "A", "B"), enumOf(Kind.ENUM, "B", "A")))
                .isFalse();
        assertThat(widens(enumOf(Kind.ENUM, "A", "B"), enumOf(Kind.ENUM, "A"))).isFalse();
    }

    private static boolean widens(ValueType before, ValueType after) {
        return StoredType.of(after).widens(StoredType.of(before));
    }

    @Test
    void theOrderOfConstantsAndComponentsMeansNothing() {
        LinkDefinition link = link(
                "Other",
                PRODUCT,
                many("x"),
                column("a", enumOf(Kind.ENUM, "A", "B"), "A"),
                column("b", varchar(3), "x"));
        LinkDefinition same = link(
                "Other",
                PRODUCT,
                many("x"),
                column("b", varchar(3), "x"),
                column("a", enumOf(Kind.ENUM, "B", "A"), "A"));
        assertThat(project.write(productBrand(NOTE), link)).isEmpty();
        assertThat(project.check(productBrand(NOTE), same)).isEmpty();
    }
}
