package dev.ligature.processor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.DiagramFormat;
import dev.ligature.processor.report.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerOptionsTest {

    private static LedgerOptions parse(String name, String value) {
        return LedgerOptions.of(Map.of(name, value));
    }

    private static List<String> problems(String name, String value) {
        return parse(name, value).problems().stream().map(p -> p.text()).toList();
    }

    @Test
    void checkIsTheDefault() {
        LedgerOptions options = LedgerOptions.of(Map.of());
        assertThat(options.mode()).isEqualTo(Mode.CHECK);
        assertThat(options.problems()).isEmpty();
        assertThat(parse(LedgerOptions.MODE, "write").mode()).isEqualTo(Mode.WRITE);
        assertThat(parse(LedgerOptions.MODE, "off").mode()).isEqualTo(Mode.OFF);
    }

    @Test
    void anUnknownModeIsRefusedAndReadsOnly() {
        assertThat(problems(LedgerOptions.MODE, "Write"))
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.mode=Write is wrong: the option is one of check,"
                                + " write, off.");
        assertThat(parse(LedgerOptions.MODE, "Write").mode()).isEqualTo(Mode.CHECK);
    }

    @Test
    void aRelativeResourceRootIsRefused(@TempDir Path folder) {
        assertThat(problems(LedgerOptions.RESOURCES, "src/main/resources"))
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.resources=src/main/resources is wrong: the option is"
                                + " an absolute path, since compilers run in any directory.");
        assertThat(parse(LedgerOptions.RESOURCES, folder.toString()).resources())
                .contains(folder);
    }

    @Test
    void dialectsAreThoseThatScriptsCanBeWrittenFor() {
        assertThat(parse(LedgerOptions.DIALECTS, "h2, postgresql,mariadb , sqlite,")
                        .dialects())
                .containsExactlyInAnyOrder("h2", "mariadb", "postgresql", "sqlite");
        assertThat(problems(LedgerOptions.DIALECTS, "h2,oracle"))
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.dialects=oracle is wrong: the option takes h2,"
                                + " mariadb, postgresql, sqlite.");
    }

    @Test
    void diagramsAreDrawnOnlyIfAskedForAndInFormatsThatAreKnown() {
        assertThat(LedgerOptions.of(Map.of()).diagrams()).isEmpty();
        assertThat(parse(LedgerOptions.DIAGRAM, "svg, mermaid,").diagrams())
                .containsExactly(DiagramFormat.MERMAID, DiagramFormat.SVG);
        assertThat(problems(LedgerOptions.DIAGRAM, "svg,png"))
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.diagram=png is wrong: the option takes mermaid,"
                                + " svg.");
        assertThat(parse(LedgerOptions.DIAGRAM, "svg,png").diagrams()).containsExactly(DiagramFormat.SVG);
    }

    @Test
    void consentIsAListOfTokens() {
        assertThat(LedgerOptions.of(Map.of()).accepted()).isEmpty();
        assertThat(parse(LedgerOptions.ACCEPT, "").accepted()).isEmpty();
        assertThat(parse(LedgerOptions.ACCEPT, " drop:a.b , retire:c").accepted())
                .containsExactlyInAnyOrder("drop:a.b", "retire:c");
    }

    @Test
    void anOptionWithoutAValueIsEmpty() {
        Map<String, String> empty = new HashMap<>();
        LedgerOptions.NAMES.forEach(name -> empty.put(name, null));
        assertThat(LedgerOptions.of(empty).accepted()).isEmpty();
        assertThat(LedgerOptions.of(empty).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.mode= is wrong: the option is one of check, write, off.",
                        "[LIG051] The compiler argument -Aligature.resources= is wrong: the option is an absolute path, since"
                                + " compilers run in any directory.");
    }

    @Test
    void anUnknownOptionIsRefusedButOtherLibrariesAreLeftAlone() {
        assertThat(problems("ligature.mod", "write"))
                .containsExactly(
                        "[LIG051] The compiler argument -Aligature.mod is unknown. Did you mean ligature.mode? There are"
                                + " ligature.accept, ligature.diagram, ligature.dialects, ligature.mode,"
                                + " ligature.resources.");
        assertThat(problems("mapstruct.verbose", "true")).isEmpty();
    }
}
