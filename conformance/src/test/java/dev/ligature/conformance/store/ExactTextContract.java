package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Linked;
import dev.ligature.Pair;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.links.ProductImage;
import shop.links.ProductImageLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** Text is kept and compared as it is. */
abstract class ExactTextContract extends ShopContract {
    /** Different texts that some collation takes for the same. */
    private static final List<String> ALIKE = List.of(
            "key",
            "KEY",
            "Key",
            "key ",
            "key  ",
            " key",
            "key\t",
            "key\n",
            "k\u00ebY",
            "ke\u0308Y",
            "kéy",
            "ke\u0301y",
            "ｋｅｙ",
            "ke\u200by",
            "ﬁ",
            "fi",
            "ss",
            "ß",
            "ẞ",
            "ı",
            "I",
            "i",
            "İ",
            "0",
            "00",
            "０");

    private ProductTagLinks productTag;
    private ProductImageLinks productImage;

    @BeforeEach
    void clients() {
        productTag = ProductTagLinks.in(ligature());
        productImage = ProductImageLinks.in(ligature());
    }

    @Test
    @Tag("C-037")
    void keysThatLookAlikeAreDifferentRecords() {
        for (String key : ALIKE) {
            assertThat(productImage.create(new ProductImage(product(key), image(key), 0, key)))
                    .isEqualTo(CREATED);
        }
        for (String key : ALIKE) {
            assertThat(productImage.imagesOf(product(key))).containsExactly(image(key));
            assertThat(productImage.productOf(image(key))).contains(product(key));
            assertThat(productImage.find(product(key), image(key)).orElseThrow().link())
                    .isEqualTo(new ProductImage(product(key), image(key), 0, key));
        }
        assertThat(productImage.dismiss(product("key"), image("KEY"))).isFalse();
        assertThat(productImage.dismiss(product("key"), image("key"))).isTrue();
        assertThat(Sql.count(dataSource(), "product_image")).isEqualTo(ALIKE.size() - 1);
    }

    @Test
    @Tag("C-037")
    void keysThatLookAlikeAreDifferentRecordsInBatchesToo() {
        var pairs = ALIKE.stream().map(key -> Pair.of(product(key), image(key))).toList();
        var products = ALIKE.stream().map(key -> product(key)).toList();

        assertThat(productImage.linkAll(pairs).created()).isEqualTo(ALIKE.size());
        assertThat(productImage.linkAll(pairs).unchanged()).isEqualTo(ALIKE.size());
        assertThat(productImage.imagesByProduct(products))
                .isEqualTo(ALIKE.stream().collect(Collectors.toMap(key -> product(key), key -> List.of(image(key)))));
        assertThat(productImage.dismissAll(pairs).dismissed()).isEqualTo(ALIKE.size());
    }

    @Test
    @Tag("C-037")
    void aColumnThatChangesOnlyInCaseHasChanged() {
        productTag.create(new ProductTag(product("p"), tag("t"), 0, "note"));
        for (String note : List.of("Note", "Note ", "Note  ", "", " ")) {
            productTag.update(product("p"), tag("t"), c -> c.note(note));
            assertThat(productTag
                            .find(product("p"), tag("t"))
                            .orElseThrow()
                            .link()
                            .note())
                    .isEqualTo(note);
        }
    }

    static Stream<String> awkwardTexts() {
        String controls = IntStream.concat(IntStream.range(1, 32), IntStream.of(0x7f, 0x85, 0x2028, 0xfeff, 0xffff))
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "x", "x"));
        return Stream.of(
                "'; drop table product_tag; --",
                "''",
                "\"",
                "\"\"\"",
                "`",
                "\\",
                "\\\\",
                "\\'",
                "{}",
                "{a,b}",
                "{\"a\"}",
                "NULL",
                "null",
                ",",
                "(a,b)",
                "?",
                ":name",
                "$1",
                "${x}",
                "%",
                "_",
                "--",
                "/*",
                "\u2603",
                "😀👩‍👩‍👧‍👦",
                "\u202egnirts",
                controls,
                "a".repeat(255));
    }

    @ParameterizedTest
    @MethodSource("awkwardTexts")
    @Tag("C-038")
    void awkwardTextIsKeptAsKeyAndAsColumn(String text) {
        ProductTag link = new ProductTag(product(text), tag(text), 1, text);

        assertThat(productTag.create(link)).isEqualTo(CREATED);
        assertThat(productTag.create(link)).isEqualTo(UNCHANGED);
        assertThat(productTag.linksOfProduct(product(text)))
                .extracting(Linked::link)
                .containsExactly(link);
        assertThat(productTag.productsByTag(List.of(tag(text)))).containsValue(List.of(product(text)));
        assertThat(productTag.setTagsOf(product(text), List.of(tag(text))).unchanged())
                .isOne();
        assertThat(productTag.dismiss(product(text), tag(text))).isTrue();
        assertThat(productTag.history(product(text), tag(text)).get(0).link()).isEqualTo(link);
    }

    @Test
    @Tag("C-038")
    void awkwardTextIsKeptInBatchesToo() {
        List<ProductTag> all = awkwardTexts()
                .map(text -> new ProductTag(product(text), tag(text), 1, text))
                .toList();

        assertThat(productTag.createAll(all).created()).isEqualTo(all.size());
        assertThat(productTag.createAll(all).unchanged()).isEqualTo(all.size());
        for (ProductTag link : all) {
            assertThat(productTag.find(link.product(), link.tag()).orElseThrow().link())
                    .isEqualTo(link);
        }
        assertThat(productTag
                        .dismissAll(all.stream()
                                .map(link -> Pair.of(link.product(), link.tag()))
                                .toList())
                        .dismissed())
                .isEqualTo(all.size());
    }
}
