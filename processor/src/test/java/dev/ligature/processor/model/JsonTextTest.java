package dev.ligature.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                " {} ",
                "[]",
                "-0.5e+10",
                "\"\\u00e9\\n\"",
                "{\"a\": [1, {\"b\": null}], \"\": \"\"}"
            })
    void jsonIsTaken(String text) {
        assertThat(JsonText.valid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nul",
                "01",
                "1.",
                "+1",
                "{a: 1}",
                "[1,]",
                "[1 2]",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "{} {}",
                "{\"a\"}",
                "'a'",
                "NaN",
                "\u0000"
            })
    void otherTextIsRefused(String text) {
        assertThat(JsonText.valid(text)).isFalse();
    }

    @Test
    void deepTextIsRefusedRatherThanOverflowingTheStack() {
        assertThat(JsonText.valid("[".repeat(100_000))).isFalse();
    }

    @Test
    void listsOfStringsAreReadBackAsTheyWereWritten() {
        long seed = Long.getLong("ligature.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            List<String> strings = strings(random);
            assertThat(JsonText.strings(JsonText.array(strings)))
                    .as("seed %d", seed)
                    .contains(strings);
            assertThat(JsonText.valid(JsonText.array(strings)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static List<String> strings(Random random) {
        List<String> strings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            StringBuilder string = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                string.append("\"\\,[]{}\n\t\u0001aé".charAt(random.nextInt(12)));
            }
            strings.add(string.toString());
        }
        return strings;
    }

    @Test
    void listsOfOtherThingsAreNoListsOfStrings() {
        assertThat(JsonText.strings("[\"a\", 1]")).isEmpty();
        assertThat(JsonText.strings("{\"a\": \"b\"}")).isEmpty();
        assertThat(JsonText.strings("[ ]")).contains(List.of());
    }
}
