package dev.ligature.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "product, products",
        "category, categories",
        "key, keys",
        "address, addresses",
        "box, boxes",
        "quiz, quizes",
        "batch, batches",
        "wish, wishes",
        "productVariant, productVariants",
        "y, ys"
    })
    void thePluralFollowsAFewRules(String noun, String plural) {
        assertThat(Nouns.plural(noun)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"product, a product", "orderLine, an order line", "user, a user", "SKU, a sku", "item2, an item2"})
    void theArticleFollowsTheFirstLetter(String noun, String text) {
        assertThat(Nouns.withArticle(noun)).isEqualTo(text);
    }
}
