package dev.ligature.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamelCaseTest {

    @ParameterizedTest
    @CsvSource({
        "product, product",
        "productVariant, product variant",
        "URLPath, url path",
        "aURL, a url",
        "address2Line, address2 line",
        "snake_case, snake case",
        "_x, x",
        "größeXL, größe xl"
    })
    void aNameIsTakenApartAtItsCapitals(String name, String words) {
        assertThat(String.join(" ", CamelCase.words(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"productVariant, PRODUCT_VARIANT", "SKU, SKU", "foo_bar, FOO_BAR"})
    void aConstantIsWrittenInCapitals(String name, String constant) {
        assertThat(CamelCase.constant(name)).isEqualTo(constant);
    }
}
