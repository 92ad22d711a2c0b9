package dev.ligature.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final int RUNS = 20_000;

    /** Capitals, small letters, digits; letters of other scripts, of two units, and such whose small letter is ASCII. */
    private static final String[] LETTERS = {
        "A",
        "B",
        "I",
        "K",
        "a",
        "b",
        "i",
        "k",
        "0",
        "1",
        "9",
        "_",
        "$",
        "é",
        "É",
        "ß",
        "Ж",
        "ж",
        "漢",
        "İ",
        "ı",
        "\u212A",
        "ǅ",
        "\uD801\uDC00",
        "\uD801\uDC28",
        "\u0301"
    };

    @Test
    void aNameOfUnderscoresAloneStaysInTablesOfOthers() {
        assertThat(Names.snake("__")).isEqualTo("__");
    }

    @ParameterizedTest
    @CsvSource({
        "product, product",
        "ProductBrand, product_brand",
        "URLMapping, url_mapping",
        "mappingURL, mapping_url",
        "productV2Id, product_v2_id",
        "iso8601Date, iso8601_date",
        "aB, a_b",
        "FOO_BAR, foo_bar",
        "already_snake, already_snake",
        "_leading, leading"
    })
    @Tag("C-003")
    void javaNamesBecomeSnakeCase(String java, String sql) {
        assertThat(Names.own(java)).isEqualTo(sql);
    }

    @Test
    @Tag("C-002")
    void anEndsColumnIsNamedAfterComponentAndKey() {
        assertThat(Names.own("currency", "code")).isEqualTo("currency_code");
        assertThat(Names.own("productVariant", "id")).isEqualTo("product_variant_id");
    }

    @Test
    void lettersThatSomeDatabaseWouldQuoteGiveWayToAHash() {
        assertThat(Names.own("größe")).matches("groe_[0-9a-f]{8}");
        assertThat(Names.own("漢字")).matches("x_[0-9a-f]{8}");
        assertThat(Names.own("_1st")).matches("x1st_[0-9a-f]{8}");
        assertThat(Names.own("price$")).matches("price_[0-9a-f]{8}");
    }

    @Test
    @Tag("C-006")
    void namesOverTheLimitAreCutAndGetAHashOfAllOfThem() {
        String rule = "ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRule";
        String other = "ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationOverride";

        assertThat(Names.own(rule)).hasSize(Names.LIMIT).matches("third_party_logistics_.*_[0-9a-f]{8}");
        assertThat(Names.own(rule)).isEqualTo(Names.own(rule)).isNotEqualTo(Names.own(other));
    }

    @Test
    @Tag("C-006")
    void anyTwoNamesThatDifferInMoreThanCaseAndUnderscoresAreLegalAndDistinct() {
        long seed = Long.getLong("ligature.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, String> seen = new HashMap<>();
        String java = "a";
        for (int i = 0; i < RUNS; i++) {
            java = i % 3 == 0 ? random(random) : changed(java, random);
            String sql = Names.own(java);
            assertThat(sql)
                    .as("seed %d, %s", seed, java)
                    .matches("[a-z][a-z0-9_]*")
                    .hasSizeLessThanOrEqualTo(Names.LIMIT);
            String before = seen.putIfAbsent(sql, java);
            assertThat(before == null || folded(before).equals(folded(java)))
                    .as("seed %d: %s and %s are both %s", seed, before, java, sql)
                    .isTrue();
        }
    }

    private static String random(Random random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 120 : 8);
        for (int i = 0; i < length; i++) {
            name.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return name.toString();
    }

    /** A name that differs in one place alone. */
    private static String changed(String name, Random random) {
        int letters = name.codePointCount(0, name.length());
        int at = random.nextInt(letters + 1);
        int from = random.nextBoolean() ? at : Math.min(letters, at + 1);
        String letter = LETTERS[random.nextInt(LETTERS.length)];
        return name.substring(0, name.offsetByCodePoints(0, at))
                + letter
                + name.substring(name.offsetByCodePoints(0, from));
    }

    private static String folded(String java) {
        boolean ascii = java.chars().allMatch(c -> c < 128 && c != '$');
        return ascii ? java.replace("_", "").toLowerCase(Locale.ROOT) : java;
    }

    @Test
    void reservedWordsAreQuotedWhereverTheyAreReserved() {
        assertThat(Names.literal("order")).isEqualTo("\"order\"");
        assertThat(Names.literal("keys")).isEqualTo("\"keys\"");
        assertThat(Names.literal("orders")).isEqualTo("orders");
        assertThat(Names.unquoted("\"order\"")).isEqualTo("order");
    }

    @Test
    void namesOfModulesAreQuotedOnlyWhereTheirOwnersMustHaveQuotedThem() {
        assertThat(Names.ofModule("User")).isEqualTo("\"user\"");
        assertThat(Names.ofModule("keys")).isEqualTo("keys");
        assertThat(Names.ofModule("größe")).isEqualTo("\"größe\"");
        assertThat(Names.ofModule("a".repeat(70))).hasSize(70);
    }
}
