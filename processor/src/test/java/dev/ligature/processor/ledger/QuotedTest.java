package dev.ligature.processor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotedTest {

    private static final long SEED = 20261123;
    private static final String ALPHABET = "ab\"\\\n\r\tnu0é😀\u2028\u0085\u0000\ufeff '`$";

    @Test
    void anyTextComesBackAndStaysOnOneVisibleLine() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            String quoted = Quoted.of(text);
            assertThat(Quoted.parse(quoted)).as("seed %d, %s", SEED, quoted).isEqualTo(text);
            assertThat(quoted.codePoints())
                    .as(quoted)
                    .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0xFEFF);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
