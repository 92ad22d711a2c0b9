package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.device;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;
import static shop.links.ShopRefs.tag;

import dev.ligature.Cursor;
import dev.ligature.Page;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.device.DeviceId;
import shop.links.CustomerDeviceLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductReviewLinks;
import shop.links.ProductTagLinks;
import shop.product.Product;

/** Reading a list page by page. */
abstract class PagingContract extends ShopContract {
    private ProductBrandLinks productBrand;

    @BeforeEach
    void clients() {
        productBrand = ProductBrandLinks.in(ligature());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11, 1000})
    @Tag("C-035")
    void allPagesTogetherAreTheList(int size) {
        link(0, 10);

        List<Ref<Product, String>> seen = all(cursor -> productBrand.productsOf(brand("b"), cursor, size), size);

        assertThat(seen).isEqualTo(productBrand.productsOf(brand("b"))).hasSize(10);
    }

    @Test
    @Tag("C-035")
    void theLastPageSaysThatItIsTheLast() {
        link(0, 6);

        Page<Ref<Product, String>> first = productBrand.productsOf(brand("b"), Cursor.start(), 3);
        Page<Ref<Product, String>> last =
                productBrand.productsOf(brand("b"), first.next().orElseThrow(), 3);

        assertThat(first.items()).hasSize(3);
        assertThat(last.items()).hasSize(3);
        assertThat(last.next()).isEmpty();
        assertThat(productBrand.productsOf(brand("none"), Cursor.start(), 3))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    @Tag("C-035")
    void pagesAreStableWhileOthersWrite() {
        link(10, 19);

        Page<Ref<Product, String>> first = productBrand.productsOf(brand("b"), Cursor.start(), 3);
        assertThat(first.items()).containsExactly(product("p10"), product("p11"), product("p12"));

        productBrand.create(product("p00"), brand("b"));
        productBrand.dismiss(product("p10"), brand("b"));
        productBrand.dismiss(product("p12"), brand("b"));
        productBrand.dismiss(product("p13"), brand("b"));
        productBrand.create(product("p145"), brand("b"));
        Page<Ref<Product, String>> second =
                productBrand.productsOf(brand("b"), first.next().orElseThrow(), 3);
        assertThat(second.items()).containsExactly(product("p14"), product("p145"), product("p15"));

        productBrand.setProductsOf(brand("b"), List.of(product("p12"), product("p16"), product("p99")));
        Page<Ref<Product, String>> third =
                productBrand.productsOf(brand("b"), second.next().orElseThrow(), 3);
        assertThat(third.items()).containsExactly(product("p16"), product("p99"));
        assertThat(third.next()).isEmpty();
    }

    @Test
    @Tag("C-035")
    void aCursorGoesThroughAUrlAndBack() {
        productBrand.create(product("ä&=?/+ \"😀\""), brand("b"));
        productBrand.create(product("ö"), brand("b"));

        Cursor cursor =
                productBrand.productsOf(brand("b"), Cursor.start(), 1).next().orElseThrow();

        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
        assertThat(productBrand
                        .productsOf(brand("b"), Cursor.parse(cursor.text()), 5)
                        .items())
                .containsExactlyElementsOf(productBrand.productsOf(brand("b")).subList(1, 2));
    }

    @Test
    @Tag("C-035")
    void keysOfEveryTypeCanBePaged() {
        ProductReviewLinks productReview = ProductReviewLinks.in(ligature());
        CustomerDeviceLinks customerDevice = CustomerDeviceLinks.in(ligature());
        ProductTagLinks productTag = ProductTagLinks.in(ligature());
        for (long id : new long[] {Long.MIN_VALUE, -1, 0, 10, 9, Long.MAX_VALUE}) {
            productReview.create(product("p"), review(id));
            customerDevice.create(customer((int) id), device(new DeviceId(new UUID(id, -id))));
            customerDevice.create(customer((int) id), device(new DeviceId(new UUID(7, 7))));
            productTag.create(product("p"), tag("t" + id));
        }

        assertThat(all(cursor -> productReview.reviewsOf(product("p"), cursor, 2), 2))
                .containsExactly(
                        review(Long.MIN_VALUE),
                        review(-1L),
                        review(0L),
                        review(9L),
                        review(10L),
                        review(Long.MAX_VALUE));
        assertThat(all(cursor -> customerDevice.customersOf(device(new DeviceId(new UUID(7, 7))), cursor, 2), 2))
                .containsExactly(customer(-1), customer(0), customer(9), customer(10));
        assertThat(all(cursor -> customerDevice.devicesOf(customer(0), cursor, 2), 2))
                .isEqualTo(customerDevice.devicesOf(customer(0)))
                .hasSize(3);
        assertThat(all(cursor -> productTag.tagsOf(product("p"), cursor, 4), 4))
                .isEqualTo(productTag.tagsOf(product("p")))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "x", "AAAA", "not a cursor", "ä", "____________"})
    @Tag("C-035")
    void aCursorThatIsNotOneOfSuchAListIsRefused(String text) {
        ProductReviewLinks productReview = ProductReviewLinks.in(ligature());
        productReview.create(product("p"), review(1L));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> productReview.reviewsOf(product("p"), Cursor.parse(text), 2))
                .withMessageContaining("cursor");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    @Tag("C-036")
    void aPageHasAPositiveSize(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> productBrand.productsOf(brand("b"), Cursor.start(), size))
                .withMessageContaining("size");
    }

    private void link(int from, int to) {
        IntStream.range(from, to).forEach(n -> productBrand.create(product("p%02d".formatted(n)), brand("b")));
    }

    private static <E> List<E> all(Function<Cursor, Page<E>> read, int size) {
        List<E> seen = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.start());
        while (next.isPresent()) {
            Page<E> page = read.apply(next.get());
            assertThat(page.items()).hasSizeBetween(1, size);
            seen.addAll(page.items());
            next = page.next();
        }
        return seen;
    }
}
