package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.TestPath;
import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptListsTest {

    private static final CatalogDefinition CATALOG = new CatalogDefinition(
            ClassRef.of("shop", "Shop"), "shop", List.of(), List.of(), List.of(), CatalogDefinition.Used.nothing());

    @TempDir
    Path folder;

    @Test
    void aScriptIsNamedWithItsChecksum() {
        assertThat(source(scripts(1)).replaceAll("\\s+", " "))
                .contains("new Catalog.Script(\"h2\", \"link_0\", \"20261123101500\","
                        + " \"V20261123101500__link_0_create.sql\", -17));");
    }

    @Test
    void moreScriptsThanOneClassCanHoldStillCompile() throws IOException {
        Path file = Files.writeString(folder.resolve("ShopCatalog.java"), source(scripts(3_000)));
        Path catalog = Files.writeString(folder.resolve("Shop.java"), "package shop; interface Shop {}");
        Compilation compilation = new Compilation(
                List.of(file, catalog), TestPath.runtime(), false, folder.resolve("classes"), List.of(), List.of());
        assertThat(Compiler.here().compile(compilation)).isEmpty();
    }

    private static List<ScriptEntry> scripts(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new ScriptEntry(
                        "h2", "link_" + i, "20261123101500", "V20261123101500__link_" + i + "_create.sql", i - 17))
                .toList();
    }

    private static String source(List<ScriptEntry> scripts) {
        EntryType entry = new EntryType(CATALOG, new RefNames(CATALOG), scripts, List.of());
        return entry.source().file(false, supertype -> Set.of());
    }
}
