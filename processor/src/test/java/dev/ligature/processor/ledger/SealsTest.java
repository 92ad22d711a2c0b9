package dev.ligature.processor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "select 1;",
                "select 1;\n",
                "a\nb\r\nc\rd",
                "a\n\n\nb\n",
                "größe 😀\n",
                "a\u2028b\u0085c\fd\u000be\n"
            })
    void aScriptsChecksumIsFlyways(String content) {
        assertThat(Seals.ofScript(content)).isEqualTo(flyway(content));
        assertThat(Seals.ofScript(content.replace("\n", "\r\n"))).isEqualTo(flyway(content));
    }

    private static int flyway(String content) {
        return ChecksumCalculator.calculate(new InMemory(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"step 1", "step 2"})
    void aStepsSealIsOfItsLinesAndOfItsLedger(String line) {
        String seal = Seals.ofStep("a", List.of(line, "x"));
        assertThat(seal).matches("[0-9a-f]{16}").isEqualTo(Seals.ofStep("a", List.of(line, "x")));
        assertThat(Seals.ofStep("b", List.of(line, "x"))).isNotEqualTo(seal);
        assertThat(Seals.ofStep("a", List.of(line, "y"))).isNotEqualTo(seal);
    }

    private static final class InMemory extends LoadableResource {
        private final String content;

        InMemory(String content) {
            this.content = content;
        }

        @Override
        public Reader read() {
            return new StringReader(content);
        }

        @Override
        public String getAbsolutePath() {
            return "memory";
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return "memory";
        }

        @Override
        public String getFilename() {
            return "memory";
        }

        @Override
        public String getRelativePath() {
            return "memory";
        }
    }
}
