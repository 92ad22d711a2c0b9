package dev.ligature.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("brand", "id", "price", "title");

    @Test
    void aSlipOfTheFingerIsFound() {
        assertThat(Nearest.to("titel", KNOWN)).contains("title");
        assertThat(Nearest.to("Price", KNOWN)).contains("price");
        assertThat(Nearest.to("brands", KNOWN)).contains("brand");
    }

    @Test
    void somethingElseIsNotGuessedAt() {
        assertThat(Nearest.to("weight", KNOWN)).isEmpty();
        assertThat(Nearest.question("weight", KNOWN)).isEmpty();
    }

    @Test
    void ofEquallyNearNamesTheFirstIsTakenSoThatMessagesAreTheSameEverywhere() {
        assertThat(Nearest.to("x", List.of("c", "b"))).contains("b");
    }
}
