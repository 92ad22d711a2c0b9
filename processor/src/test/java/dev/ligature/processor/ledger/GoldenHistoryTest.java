package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.decimal;
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
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of a small history, as it is committed beside this test. What is written once is never changed, so a change
 * of these files is a change of what every later version has to read. {@code -Dligature.golden=write} writes them anew.
 */
class GoldenHistoryTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/ledger");
    private static final Path OTHERS = Path.of("src/test/resources/golden/ledger-others");

    private static final LinkDefinition FIRST = productBrand(
            column("featured", type(Kind.BOOLEAN), "false"),
            nullable("note", varchar(40)),
            column("grade", enumOf(Kind.ENUM, "HIGH", "LOW"), "LOW"));
    private static final LinkDefinition RENAMED = link(
            "ProductLabel",
            "product_label",
            "ProductBrand",
            many("product"),
            end("label", "brand", false, Kind.TEXT),
            column("promoted", "featured", type(Kind.BOOLEAN), false, Optional.of("false")),
            nullable("note", varchar(40)),
            column("grade", enumOf(Kind.ENUM, "HIGH", "LOW"), "LOW"));
    private static final LinkDefinition GROWN = with(
            RENAMED,
            nullable("featured", type(Kind.TEXT)),
            column("source", enumOf(Kind.ENUM, "IMPORT", "PERSON"), "PERSON"),
            column("motto", type(Kind.TEXT), "it's \"fine\"\n"));
    private static final LinkDefinition CHANGED = link(
            "ProductLabel",
            "product_label",
            "ProductBrand",
            many("product"),
            end("label", "brand", true, Kind.TEXT),
            column("promoted", "featured", type(Kind.BOOLEAN), false, Optional.of("false")),
            nullable("note", varchar(80)),
            column("grade", enumOf(Kind.ENUM, "HIGH", "LOW", "MIDDLE"), "LOW"),
            nullable("featured", type(Kind.TEXT)));
    private static final LinkDefinition ONE_TO_ONE = link(
            "UserOrder",
            "order",
            "",
            end("user", "", false, Kind.UUID),
            end("order", "", false, Kind.LONG),
            required("amount", decimal(12, 2)));
    private static final LinkDefinition MANY_TO_MANY = withoutArchive(
            link("ProductTag", end("product", "", true, Kind.SHORT), end("tag", "", true, Kind.INTEGER)));
    private static final LinkDefinition TIGHT = withoutArchive(
            link("ProductTag", end("product", "", true, Kind.SHORT), end("tag", "", false, Kind.INTEGER)));
    private static final LinkDefinition TIGHTER = withoutArchive(
            link("ProductTag", end("product", "", false, Kind.SHORT), end("tag", "", false, Kind.INTEGER)));
    private static final LinkDefinition TO_MANY = link("ProductReview", one("product"), many("review"));

    @TempDir
    Path root;

    @Test
    void theFilesAreThoseThatAreCommitted() throws IOException {
        assertGolden(GOLDEN, history().files());
    }

    @Test
    void theScriptsForOtherDatabasesAreThoseThatAreCommitted() throws IOException {
        Project project = history();
        project.option(LedgerOptions.ACCEPT, "").option(LedgerOptions.DIALECTS, "mariadb,sqlite");
        assertThat(project.write(CHANGED, TIGHTER, TO_MANY)).isEmpty();
        SortedMap<String, String> scripts = project.files();
        scripts.keySet().removeIf(file -> !file.startsWith("mariadb/") && !file.startsWith("sqlite/"));
        assertGolden(OTHERS, scripts);
    }

    private Project history() {
        Project project = new Project(root);
        project.folder("postgresql");
        assertThat(project.write(FIRST)).isEmpty();
        assertThat(project.at("2026-12-01T08:00:00Z").write(FIRST, ONE_TO_ONE, MANY_TO_MANY, TO_MANY))
                .isEmpty();
        assertThat(project.at("2027-01-15T12:30:00Z").write(RENAMED, ONE_TO_ONE, MANY_TO_MANY, TO_MANY))
                .isEmpty();
        assertThat(project.write(GROWN, ONE_TO_ONE, MANY_TO_MANY, TO_MANY)).isEmpty();
        project.option(LedgerOptions.DIALECTS, "h2").at("2027-02-01T00:00:00Z");
        assertThat(project.write(GROWN, ONE_TO_ONE, MANY_TO_MANY, TO_MANY)).isEmpty();
        project.option(
                LedgerOptions.ACCEPT,
                "drop:product_label.source,retire:product_label.motto,retire:user_order,tighten:product_tag.tag");
        project.at("2027-03-01T00:00:00Z");
        assertThat(project.write(CHANGED, TIGHT, TO_MANY)).isEmpty();
        project.option(LedgerOptions.ACCEPT, "tighten:product_tag.product");
        assertThat(project.write(CHANGED, TIGHTER, TO_MANY)).isEmpty();
        return project;
    }

    private static void assertGolden(Path folder, SortedMap<String, String> files) throws IOException {
        if ("write".equals(System.getProperty("ligature.golden"))) {
            rewrite(folder, files);
        }
        assertThat(golden(folder)).isEqualTo(files);
    }

    @Test
    void theFormatsPageShowsARealLedger() throws IOException {
        String ledger = Files.readString(GOLDEN.resolve("links/product_brand.link"), UTF_8);
        assertThat(Path.of("../docs/ledger-format.md")).content(UTF_8).contains("```\n" + ledger + "```\n");
    }

    private static SortedMap<String, String> golden(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : goldenFiles(folder)) {
            contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
        }
        return contents;
    }

    private static List<Path> goldenFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void rewrite(Path folder, SortedMap<String, String> files) throws IOException {
        for (Path old : goldenFiles(folder)) {
            Files.delete(old);
        }
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.get(name), UTF_8);
        }
    }
}
