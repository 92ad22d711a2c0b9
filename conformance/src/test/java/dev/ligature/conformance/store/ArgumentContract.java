package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.account;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.device;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.order;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.sheet;
import static shop.links.ShopRefs.tag;
import static shop.links.ShopRefs.ticket;

import dev.ligature.Cursor;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.brand.Brand;
import shop.device.DeviceId;
import shop.links.AccountOrder;
import shop.links.AccountOrderLinks;
import shop.links.BrandLogoLinks;
import shop.links.CustomerDevice;
import shop.links.CustomerDeviceLinks;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductOptionalSheetLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;
import shop.links.TicketSeatLinks;
import shop.order.OrderId;
import shop.product.Product;
import shop.sheet.Size;
import shop.ticket.TicketNumber;

/** Wrong arguments never reach the database, wherever they stand. */
abstract class ArgumentContract extends ShopContract {
    private static final Ref<Product, String> PRODUCT = product("p");
    private static final Ref<Brand, String> BRAND = brand("b");
    private static final Ref<Product, String> NO_PRODUCT = null;
    private static final Ref<Brand, String> NO_BRAND = null;
    private static final String LONG_KEY = "x".repeat(256);

    /** A call that is wrong, and what the message has to name. */
    record Wrong(String what, String parameter, ThrowingCallable call) {
        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource({"nulls", "nullsInCollections", "nullsInLinks", "badKeys", "badColumns"})
    @Tag("C-036")
    void aWrongArgumentIsNamedAndNeverReachesTheDatabase(Wrong wrong) {
        List<String> executed = dataSource()
                .executedBy(() -> assertThatIllegalArgumentException()
                        .isThrownBy(wrong.call)
                        .withMessageContaining(wrong.parameter));

        assertThat(executed).isEmpty();
    }

    @Test
    @Tag("C-036")
    void aReferenceHasAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> product(null)).withMessageContaining("Product");
        assertThatIllegalArgumentException().isThrownBy(() -> product("")).withMessageContaining("Product");
        assertThatIllegalArgumentException().isThrownBy(() -> product(" \t\n")).withMessageContaining("Product");
        assertThatIllegalArgumentException().isThrownBy(() -> ticket(null)).withMessageContaining("Ticket");
    }

    @Test
    @Tag("C-036")
    void aPairHasTwoSides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pair.of(null, BRAND))
                .withMessageContaining("left");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pair.of(PRODUCT, null))
                .withMessageContaining("right");
    }

    @Test
    @Tag("C-036")
    void aKeyOfTheGreatestLengthIsAccepted() {
        Ref<Product, String> longest = product("😀".repeat(127) + "x");
        ProductBrandLinks.in(ligature()).create(longest, BRAND);
        assertThat(ProductBrandLinks.in(ligature()).productsOf(BRAND)).containsExactly(longest);
    }

    Stream<Wrong> nulls() {
        ProductBrandLinks links = ProductBrandLinks.in(ligature());
        return Stream.of(
                wrong("create", "product", () -> links.create(NO_PRODUCT, BRAND)),
                wrong("create", "brand", () -> links.create(PRODUCT, NO_BRAND)),
                wrong("create of no link", "ProductBrand", () -> links.create(null)),
                wrong("update", "product", () -> links.update(NO_PRODUCT, BRAND, c -> c.featured(true))),
                wrong("update", "brand", () -> links.update(PRODUCT, NO_BRAND, c -> {})),
                wrong("dismiss", "product", () -> links.dismiss(NO_PRODUCT, BRAND)),
                wrong("dismiss", "brand", () -> links.dismiss(PRODUCT, NO_BRAND)),
                wrong("setBrandOf", "product", () -> links.setBrandOf(NO_PRODUCT, BRAND)),
                wrong("setBrandOf", "brand", () -> links.setBrandOf(PRODUCT, NO_BRAND)),
                wrong("setBrandOf no link", "ProductBrand", () -> links.setBrandOf(null)),
                wrong("clearBrandOf", "product", () -> links.clearBrandOf(NO_PRODUCT)),
                wrong("setProductsOf", "brand", () -> links.setProductsOf(NO_BRAND, List.of())),
                wrong("setProductLinksOf", "brand", () -> links.setProductLinksOf(NO_BRAND, List.of())),
                wrong("clearProductsOf", "brand", () -> links.clearProductsOf(NO_BRAND)),
                wrong("brandOf", "product", () -> links.brandOf(NO_PRODUCT)),
                wrong("productsOf", "brand", () -> links.productsOf(NO_BRAND)),
                wrong("a page of productsOf", "brand", () -> links.productsOf(NO_BRAND, Cursor.start(), 1)),
                wrong("a page of productsOf", "from", () -> links.productsOf(BRAND, null, 1)),
                wrong("linkOf", "product", () -> links.linkOf(NO_PRODUCT)),
                wrong("linksOf", "brand", () -> links.linksOf(NO_BRAND)),
                wrong("countProductsOf", "brand", () -> links.countProductsOf(NO_BRAND)),
                wrong("find", "product", () -> links.find(NO_PRODUCT, BRAND)),
                wrong("find", "brand", () -> links.find(PRODUCT, NO_BRAND)),
                wrong("exists", "product", () -> links.exists(NO_PRODUCT, BRAND)),
                wrong("exists", "brand", () -> links.exists(PRODUCT, NO_BRAND)),
                wrong("history", "product", () -> links.history(NO_PRODUCT)),
                wrong("history of a pair", "product", () -> links.history(NO_PRODUCT, BRAND)),
                wrong("history of a pair", "brand", () -> links.history(PRODUCT, NO_BRAND)),
                wrong("historyOfBrand", "brand", () -> links.historyOfBrand(NO_BRAND)),
                wrong("purge", "before", () -> links.purge(null)));
    }

    Stream<Wrong> nullsInCollections() {
        ProductBrandLinks links = ProductBrandLinks.in(ligature());
        List<ProductBrand> all = Arrays.asList(new ProductBrand(PRODUCT, BRAND, true), null);
        List<Pair<Ref<Product, String>, Ref<Brand, String>>> pairs = Arrays.asList(Pair.of(PRODUCT, BRAND), null);
        List<Ref<Product, String>> products = Arrays.asList(PRODUCT, null);
        return Stream.of(
                wrong("createAll of nothing", "null", () -> links.createAll(null)),
                wrong("createAll", "null", () -> links.createAll(all)),
                wrong("createAll that tells nobody", "progress", () -> links.createAll(List.of(), null)),
                wrong("linkAll of nothing", "null", () -> links.linkAll(null)),
                wrong("linkAll", "null", () -> links.linkAll(pairs)),
                wrong("dismissAll of nothing", "null", () -> links.dismissAll(null)),
                wrong("dismissAll", "null", () -> links.dismissAll(pairs)),
                wrong("setProductsOf nothing", "product", () -> links.setProductsOf(BRAND, null)),
                wrong("setProductsOf", "product", () -> links.setProductsOf(BRAND, products)),
                wrong("setProductLinksOf", "null", () -> links.setProductLinksOf(BRAND, all)),
                wrong("brandsByProduct of nothing", "product", () -> links.brandsByProduct(null)),
                wrong("brandsByProduct", "product", () -> links.brandsByProduct(products)),
                wrong("productsByBrand", "brand", () -> links.productsByBrand(Arrays.asList(BRAND, null))));
    }

    Stream<Wrong> nullsInLinks() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature());
        CustomerDeviceLinks customerDevice = CustomerDeviceLinks.in(ligature());
        AccountOrderLinks accountOrder = AccountOrderLinks.in(ligature());
        var device = device(new DeviceId(new UUID(1, 1)));
        CustomerDevice noLabel = new CustomerDevice(customer(1), device, null);
        return Stream.of(
                wrong("create", "product", () -> productBrand.create(new ProductBrand(NO_PRODUCT, BRAND, true))),
                wrong("create", "brand", () -> productBrand.create(new ProductBrand(PRODUCT, NO_BRAND, true))),
                wrong(
                        "createAll",
                        "brand",
                        () -> productBrand.createAll(List.of(new ProductBrand(PRODUCT, NO_BRAND, true)))),
                wrong("setBrandOf", "brand", () -> productBrand.setBrandOf(new ProductBrand(PRODUCT, NO_BRAND, true))),
                wrong("a column", "label", () -> customerDevice.create(noLabel)),
                wrong("a column in a batch", "label", () -> customerDevice.createAll(List.of(noLabel))),
                wrong(
                        "a column in a list",
                        "label",
                        () -> customerDevice.setDeviceLinksOf(customer(1), List.of(noLabel))),
                wrong(
                        "a column in an update",
                        "label",
                        () -> customerDevice.update(customer(1), device, c -> c.label(null))),
                wrong(
                        "a column of a reserved name",
                        "user",
                        () -> accountOrder.create(
                                new AccountOrder(account("a"), order(new OrderId("o")), null, 1, null, null, null))));
    }

    Stream<Wrong> badKeys() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature());
        ProductImageLinks productImage = ProductImageLinks.in(ligature());
        BrandLogoLinks brandLogo = BrandLogoLinks.in(ligature());
        AccountOrderLinks accountOrder = AccountOrderLinks.in(ligature());
        TicketSeatLinks ticketSeat = TicketSeatLinks.in(ligature());
        return Stream.of(
                wrong("a key of 256 characters", "product", () -> productBrand.create(product(LONG_KEY), BRAND)),
                wrong("a key of 256 characters", "brand", () -> productBrand.find(PRODUCT, brand(LONG_KEY))),
                wrong("a key of 128 emoji", "image", () -> productImage.productOf(image("😀".repeat(128)))),
                wrong(
                        "a long key in a batch",
                        "logo",
                        () -> brandLogo.linkAll(List.of(Pair.of(BRAND, logo(LONG_KEY))))),
                wrong(
                        "a long key in a list",
                        "image",
                        () -> productImage.setImagesOf(PRODUCT, List.of(image(LONG_KEY)))),
                wrong(
                        "a long key among many",
                        "product",
                        () -> productBrand.brandsByProduct(List.of(product(LONG_KEY)))),
                wrong("a key with NUL", "product", () -> productBrand.dismiss(product("a\0b"), BRAND)),
                wrong("half a pair in a key", "brand", () -> productBrand.create(PRODUCT, brand("\ud83d"))),
                wrong("the other half", "brand", () -> productBrand.create(PRODUCT, brand("x\ude00x"))),
                wrong("a blank key in its record", "order", () -> accountOrder.accountOf(order(new OrderId(" ")))),
                wrong("a long key in its record", "order", () -> accountOrder.accountOf(order(new OrderId(LONG_KEY)))),
                wrong("no key in its record", "order", () -> accountOrder.accountOf(order(new OrderId(null)))),
                wrong("no number in its record", "ticket", () -> ticketSeat.seatOf(ticket(new TicketNumber(null)))));
    }

    Stream<Wrong> badColumns() {
        CustomerDeviceLinks customerDevice = CustomerDeviceLinks.in(ligature());
        var device = device(new DeviceId(new UUID(1, 1)));
        ProductTagLinks productTag = ProductTagLinks.in(ligature());
        return Stream.of(
                wrong(
                        "text too long",
                        "label",
                        () -> customerDevice.create(new CustomerDevice(customer(1), device, "x".repeat(21)))),
                wrong("text with NUL", "note", () -> productTag.create(new ProductTag(PRODUCT, tag("t"), 1, "a\0b"))),
                wrong(
                        "text with NUL in a batch",
                        "note",
                        () -> productTag.createAll(List.of(new ProductTag(PRODUCT, tag("t"), 1, "\0")))),
                wrong("half a pair", "note", () -> productTag.update(PRODUCT, tag("t"), c -> c.note("\ud83d"))),
                update("text", c -> c.text("\0")),
                update("code", c -> c.code("x".repeat(41))),
                update("amount", c -> c.amount(new BigDecimal("1.234"))),
                update("amount", c -> c.amount(new BigDecimal("12345678901.2"))),
                update("amount", c -> c.amount(new BigDecimal("1e10"))),
                update("exact", c -> c.exact(new BigDecimal("1e-11"))),
                update("exact", c -> c.exact(new BigDecimal("1e28"))),
                update("exact", c -> c.exact(new BigDecimal("1e2000000000"))),
                update("exact", c -> c.exact(new BigDecimal("1e-2000000000"))),
                update("time", c -> c.time(LocalTime.parse("00:00:00.000000001"))),
                update("local", c -> c.local(LocalDateTime.parse("2024-01-01T00:00:00.0000001"))),
                update("moment", c -> c.moment(Instant.parse("2024-01-01T00:00:00.123456789Z"))),
                update("offset", c -> c.offset(OffsetDateTime.parse("2024-01-01T00:00:00.123456789+01:00"))),
                update("words", c -> c.words(Arrays.asList("a", null))),
                update("words", c -> c.words(List.of("a\0"))),
                update("sizes", c -> c.sizes(Arrays.asList(Size.LARGE, null))));
    }

    private Wrong update(String column, Consumer<ProductOptionalSheetLinks.Changes> changes) {
        ProductOptionalSheetLinks links = ProductOptionalSheetLinks.in(ligature());
        return wrong("a value that does not fit", column, () -> links.update(PRODUCT, sheet("s"), changes));
    }

    private static Wrong wrong(String what, String parameter, ThrowingCallable call) {
        return new Wrong(what + ", " + parameter, parameter, call);
    }
}
