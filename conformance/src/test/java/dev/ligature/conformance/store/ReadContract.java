package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Linked;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.brand.Brand;
import shop.links.BrandLogo;
import shop.links.ProductBrand;
import shop.links.ProductTag;
import shop.product.Product;

/** Reading links by either end, by many records, and by pair. */
abstract class ReadContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-034")
    void partnersAreReadFromEitherEnd() {
        links.productBrand().create(product("p1"), brand("b1"));
        links.productBrand().create(product("p2"), brand("b1"));
        links.productBrand().create(product("p3"), brand("b2"));

        assertThat(links.productBrand().brandOf(product("p1"))).contains(brand("b1"));
        assertThat(links.productBrand().brandOf(product("p9"))).isEmpty();
        assertThat(links.productBrand().productsOf(brand("b1"))).containsExactly(product("p1"), product("p2"));
        assertThat(links.productBrand().productsOf(brand("b9"))).isEmpty();
        assertThat(links.productBrand().countProductsOf(brand("b1"))).isEqualTo(2);
        assertThat(links.productBrand().countProductsOf(brand("b9"))).isZero();
    }

    @Test
    @Tag("C-034")
    void partnersAreReadInEveryCardinality() {
        links.brandLogo().create(brand("b"), logo("l"));
        links.productImage().create(product("p"), image("i2"));
        links.productImage().create(product("p"), image("i1"));
        links.productTag().create(product("p"), tag("t2"));
        links.productTag().create(product("p"), tag("t1"));
        links.productTag().create(product("o"), tag("t2"));

        assertThat(links.brandLogo().logoOf(brand("b"))).contains(logo("l"));
        assertThat(links.brandLogo().brandOf(logo("l"))).contains(brand("b"));
        assertThat(links.productImage().imagesOf(product("p"))).containsExactly(image("i1"), image("i2"));
        assertThat(links.productImage().productOf(image("i2"))).contains(product("p"));
        assertThat(links.productTag().tagsOf(product("p"))).containsExactly(tag("t1"), tag("t2"));
        assertThat(links.productTag().productsOf(tag("t2"))).containsExactly(product("o"), product("p"));
        assertThat(links.productTag().countTagsOf(product("p"))).isEqualTo(2);
        assertThat(links.productTag().countProductsOf(tag("t1"))).isOne();
    }

    @Test
    @Tag("C-034")
    void linksAreReadWithTheirColumnsAndTimes() {
        Instant first = clock.instant();
        ProductBrand one = new ProductBrand(product("p1"), brand("b"), true);
        ProductBrand two = new ProductBrand(product("p2"), brand("b"), false);
        links.productBrand().create(two);
        Instant second = clock.tick();
        links.productBrand().create(one);
        BrandLogo logo = new BrandLogo(brand("b"), logo("l"), 4, "n");
        links.brandLogo().create(logo);

        assertThat(links.productBrand().linkOf(product("p1"))).contains(new Linked<>(one, second, second));
        assertThat(links.productBrand().linkOf(product("p9"))).isEmpty();
        assertThat(links.productBrand().linksOf(brand("b")))
                .containsExactly(new Linked<>(one, second, second), new Linked<>(two, first, first));
        assertThat(links.productBrand().linksOf(brand("b9"))).isEmpty();
        assertThat(links.brandLogo().linkOfBrand(brand("b"))).contains(new Linked<>(logo, second, second));
        assertThat(links.brandLogo().linkOfLogo(logo("l"))).contains(new Linked<>(logo, second, second));
        assertThat(links.brandLogo().linkOfLogo(logo("m"))).isEmpty();
    }

    @Test
    @Tag("C-034")
    void linksOfAManyToManyLinkAreReadFromEitherEnd() {
        ProductTag heavy = new ProductTag(product("p"), tag("t"), 9, "heavy");
        links.productTag().create(heavy);
        links.productTag().create(product("q"), tag("u"));

        assertThat(links.productTag().linksOfProduct(product("p")))
                .extracting(Linked::link)
                .containsExactly(heavy);
        assertThat(links.productTag().linksOfTag(tag("t")))
                .extracting(Linked::link)
                .containsExactly(heavy);
    }

    @Test
    @Tag("C-034")
    void aPairIsReadAsItIs() {
        links.productTag().create(product("p"), tag("t"));

        assertThat(links.productTag().exists(product("p"), tag("t"))).isTrue();
        assertThat(links.productTag().exists(product("p"), tag("u"))).isFalse();
        assertThat(links.productTag().exists(product("q"), tag("t"))).isFalse();
        assertThat(links.productTag().find(product("q"), tag("t"))).isEmpty();
    }

    @Test
    @Tag("C-034")
    void thePartnersOfManyRecordsComeInTheOrderOfTheRecords() {
        links.productBrand().create(product("p1"), brand("b1"));
        links.productBrand().create(product("p2"), brand("b2"));
        links.productBrand().create(product("p3"), brand("b2"));

        assertThat(links.productBrand()
                        .brandsByProduct(List.of(product("p3"), product("p9"), product("p1"), product("p3"))))
                .containsExactly(entry(product("p3"), brand("b2")), entry(product("p1"), brand("b1")));
        assertThat(links.productBrand().productsByBrand(List.of(brand("b2"), brand("b9"), brand("b1"))))
                .containsExactly(
                        entry(brand("b2"), List.of(product("p2"), product("p3"))),
                        entry(brand("b9"), List.of()),
                        entry(brand("b1"), List.of(product("p1"))));
        assertThat(links.productBrand().brandsByProduct(Set.of())).isEmpty();
        assertThat(links.productBrand().productsByBrand(List.of())).isEmpty();
    }

    @Test
    @Tag("C-034")
    void anyNumberOfRecordsCanBeAskedFor() {
        List<Pair<Ref<Product, String>, Ref<Brand, String>>> pairs = new ArrayList<>();
        for (int n = 0; n < 5_000; n++) {
            pairs.add(Pair.of(product("p" + n), brand("b" + n % 7)));
        }
        links.productBrand().linkAll(pairs);

        Map<Ref<Product, String>, Ref<Brand, String>> brands = links.productBrand()
                .brandsByProduct(pairs.stream().map(Pair::left).toList());

        assertThat(brands).hasSize(5_000).containsEntry(product("p4999"), brand("b1"));
        assertThat(List.copyOf(brands.keySet()))
                .isEqualTo(pairs.stream().map(Pair::left).toList());
    }

    @Test
    @Tag("C-034")
    void whatIsReadCannotBeChanged() {
        links.productBrand().create(product("p"), brand("b"));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> links.productBrand().productsOf(brand("b")).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> links.productBrand().linksOf(brand("b")).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> links.productBrand()
                        .brandsByProduct(List.of(product("p")))
                        .clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> links.productBrand()
                        .productsByBrand(List.of(brand("b")))
                        .get(brand("b"))
                        .clear());
    }
}
