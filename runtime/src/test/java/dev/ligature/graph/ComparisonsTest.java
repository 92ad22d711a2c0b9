package dev.ligature.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ligature.Condition.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,4", "4,4", "5,8", "1000,1024", "16384,16384"})
    void listsArePaddedToPowersOfTwo(int values, int padded) {
        assertThat(Comparisons.padded(values)).isEqualTo(padded);
    }

    @Test
    void valuesAreListedUntilThereAreTooManyForTheStatement() {
        assertThat(Comparisons.areListed(16_384, 0)).isTrue();
        assertThat(Comparisons.areListed(16_385, 0)).isFalse();
        assertThat(Comparisons.areListed(10_000, 15_616)).isTrue();
        assertThat(Comparisons.areListed(10_000, 15_617)).isFalse();
    }

    @Test
    void textIsTakenLiterallyWhereItIsNoPattern() {
        assertThat(Comparisons.pattern("note", Operator.STARTS_WITH, "1%_\\")).isEqualTo("1\\%\\_\\\\%");
        assertThat(Comparisons.pattern("note", Operator.CONTAINS, "a")).isEqualTo("%a%");
        assertThat(Comparisons.pattern("note", Operator.LIKE, "a\\%\\_\\\\_%")).isEqualTo("a\\%\\_\\\\_%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\", "\\a", "\\\\\\"})
    void anEscapeThatStandsBeforeNothingSpecialIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparisons.pattern("note", Operator.LIKE, pattern))
                .withMessage("note must be like a pattern in which \\ stands before %, _ or \\");
    }
}
