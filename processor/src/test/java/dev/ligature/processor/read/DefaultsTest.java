package dev.ligature.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C-007")
class DefaultsTest {

    private static final ValueType SIZE = ValueType.ofEnum(ClassRef.of("shop", "Size"), List.of("LARGE", "SMALL"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOOLEAN          | true                                  | true",
                "SHORT            | -032                                  | -32",
                "INTEGER          | 2147483647                            | 2147483647",
                "LONG             | -9223372036854775808                  | -9223372036854775808",
                "FLOAT            | 1.50                                  | 1.5",
                "DOUBLE           | -2e10                                 | -2E+10",
                "DOUBLE           | 0.0                                   | 0",
                "DATE             | 2024-02-29                            | 2024-02-29",
                "TIME             | 23:59                                 | 23:59:00",
                "TIME             | 23:59:59.5                            | 23:59:59.5",
                "DATE_TIME        | 2024-02-29T12:00                      | 2024-02-29T12:00:00",
                "INSTANT          | 2024-02-29T12:00:00.123456Z           | 2024-02-29T12:00:00.123456Z",
                "OFFSET_DATE_TIME | 2024-02-29T12:00:00+02:00             | 2024-02-29T10:00:00Z",
                "UUID             | 123E4567-e89b-12d3-a456-426614174000  | 123e4567-e89b-12d3-a456-426614174000",
                "BYTES            | 00FF                                  | 00ff",
                "JSON             | {\"b\": 1}                            | {\"b\": 1}",
                "TEXT_LIST        | [ \"a\" , \"b\\u0022\" ]              | [\"a\",\"b\\\"\"]",
            })
    void aValueHasOneCanonicalText(Kind kind, String text, String canonical) {
        assertThat(Defaults.parse(ValueType.of(kind), text)).contains(canonical);
        assertThat(Defaults.parse(ValueType.of(kind), canonical)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOOLEAN          | TRUE",
                "SHORT            | 32768",
                "INTEGER          | 1_000",
                "INTEGER          | 0x10",
                "LONG             | 1L",
                "FLOAT            | 3.5e38",
                "FLOAT            | 1e-60",
                "DOUBLE           | Infinity",
                "DOUBLE           | 1d",
                "DATE             | 10000-01-01",
                "DATE             | 0000-01-01",
                "TIME             | 23:59:59.1234567",
                "DATE_TIME        | 2024-02-29 12:00",
                "INSTANT          | 2024-02-29T12:00:00",
                "OFFSET_DATE_TIME | 2024-02-29T12:00:00",
                "UUID             | 123e4567e89b12d3a456426614174000",
                "BYTES            | 0",
                "JSON             | {b: 1}",
                "TEXT_LIST        | a",
            })
    void whatIsNoValueOfTheTypeIsRefused(Kind kind, String text) {
        assertThat(Defaults.parse(ValueType.of(kind), text)).isEmpty();
    }

    @Test
    void decimalsAreTakenOnlyIfTheyFitWithoutRounding() {
        ValueType price = ValueType.of(Kind.DECIMAL).withDigits(5, 2);

        assertThat(Defaults.parse(price, "999.99")).contains("999.99");
        assertThat(Defaults.parse(price, "1.200")).contains("1.2");
        assertThat(Defaults.parse(price, "1e2")).contains("100");
        assertThat(Defaults.parse(price, "1000")).isEmpty();
        assertThat(Defaults.parse(price, "0.001")).isEmpty();
        assertThat(Defaults.parse(price, "1e999")).isEmpty();
        assertThat(Defaults.parse(ValueType.of(Kind.DECIMAL).withDigits(2, 2), "0"))
                .contains("0");
    }

    @Test
    void textIsTakenAsItIsUnlessADatabaseCouldNotKeepIt() {
        ValueType text = ValueType.of(Kind.TEXT);

        assertThat(Defaults.parse(text, "it's \"fine\"; \uD83D\uDE00")).contains("it's \"fine\"; \uD83D\uDE00");
        assertThat(Defaults.parse(text, "a\u0000")).isEmpty();
        assertThat(Defaults.parse(text, "a\uD83D")).isEmpty();
        assertThat(Defaults.parse(text, "\uDE00a")).isEmpty();
        assertThat(Defaults.parse(text.withLength(3), "abc")).contains("abc");
        assertThat(Defaults.parse(text.withLength(3), "abcd")).isEmpty();
    }

    @Test
    void constantsAreNamed() {
        assertThat(Defaults.parse(SIZE, "SMALL")).contains("SMALL");
        assertThat(Defaults.parse(SIZE, "small")).isEmpty();
        assertThat(Defaults.parse(SIZE.asListOfEnum(), "[\"SMALL\", \"LARGE\"]"))
                .contains("[\"SMALL\",\"LARGE\"]");
        assertThat(Defaults.parse(SIZE.asListOfEnum(), "[\"TINY\"]")).isEmpty();
    }

    @Test
    void everyTypeSaysWhatItTakes() {
        for (Kind kind : Kind.values()) {
            assertThat(Defaults.accepted(ValueType.of(kind))).as(kind.name()).isNotBlank();
        }
    }
}
