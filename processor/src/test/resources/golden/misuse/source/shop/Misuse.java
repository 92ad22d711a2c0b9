package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.currency;
import static shop.links.ShopRefs.manual;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;
import static shop.links.ShopRefs.tag;

import dev.ligature.Cursor;
import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.Taking;
import java.util.List;
import java.util.UUID;
import shop.brand.Brand;
import shop.links.BundleItemLinks;
import shop.links.BundleItemLinks.Bundle;
import shop.links.BundleItemLinks.Item;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductManual;
import shop.links.ProductManualLinks;
import shop.links.ProductReviewLinks;
import shop.links.ProductTagLinks;
import shop.manual.Manual;
import shop.product.Product;
import shop.tag.Tag;
import shop.views.ProductCardQuery;

/** Each line that ends with "no" must not compile, and no other line may be wrong. */
final class Misuse {

    private final Ref<Product, String> p = product("prod_123");
    private final Ref<Brand, String> b = brand("brand_456");
    private final Ref<Manual, UUID> m = manual(new UUID(0, 1));
    private final Ref<Tag, Short> t = tag((short) 1);

    void endsOfManyToOne(ProductBrandLinks links) {
        links.create(b, p); // no
        links.create(new ProductBrand(b, p, true)); // no
        links.update(b, p, c -> c.featured(true)); // no
        links.dismiss(b, p); // no
        links.linkAll(List.of(Pair.of(b, p))); // no
        links.dismissAll(List.of(Pair.of(b, p))); // no
        links.setBrandOf(b, p); // no
        links.clearBrandOf(b); // no
        links.setProductsOf(p, List.of(b)); // no
        links.setProductsOf(p, List.of(b), Taking.FROM_OTHERS); // no
        links.setProductLinksOf(p, List.of()); // no
        links.setProductLinksOf(p, List.of(), Taking.FROM_OTHERS); // no
        links.clearProductsOf(p); // no
        links.brandOf(b); // no
        links.productsOf(p); // no
        links.productsOf(p, Cursor.start(), 10); // no
        links.brandsByProduct(List.of(b)); // no
        links.productsByBrand(List.of(p)); // no
        links.find(b, p); // no
        links.linkOf(b); // no
        links.linksOf(p); // no
        links.exists(b, p); // no
        links.countProductsOf(p); // no
        links.history(b, p); // no
        links.history(b); // no
        links.historyOfBrand(p); // no
        links.createStep(b, p); // no
        links.createStep(new ProductBrand(b, p, true)); // no
        links.updateStep(b, p, c -> c.featured(true)); // no
        links.dismissStep(b, p); // no
        links.setBrandOfStep(b, p); // no
        links.clearBrandOfStep(b); // no
        links.setProductsOfStep(p, List.of(b)); // no
        links.setProductsOfStep(p, List.of(b), Taking.FROM_OTHERS); // no
        links.setProductLinksOfStep(p, List.of()); // no
        links.setProductLinksOfStep(p, List.of(), Taking.FROM_OTHERS); // no
        links.clearProductsOfStep(p); // no
        links.create(p, b);
        links.createStep(p, b);
    }

    void endsOfOneToOne(ProductManualLinks links) {
        links.create(m, p); // no
        links.create(new ProductManual(m, p, null)); // no
        links.update(m, p, c -> c.language("en")); // no
        links.dismiss(m, p); // no
        links.linkAll(List.of(Pair.of(m, p))); // no
        links.dismissAll(List.of(Pair.of(m, p))); // no
        links.setManualOf(m, p); // no
        links.setManualOf(m, p, Taking.FROM_OTHERS); // no
        links.clearManualOf(m); // no
        links.setProductOf(p, m); // no
        links.setProductOf(p, m, Taking.FROM_OTHERS); // no
        links.clearProductOf(p); // no
        links.manualOf(m); // no
        links.productOf(p); // no
        links.manualsByProduct(List.of(m)); // no
        links.productsByManual(List.of(p)); // no
        links.find(m, p); // no
        links.linkOfProduct(m); // no
        links.linkOfManual(p); // no
        links.exists(m, p); // no
        links.createStep(m, p); // no
        links.createStep(new ProductManual(m, p, null)); // no
        links.updateStep(m, p, c -> c.language("en")); // no
        links.dismissStep(m, p); // no
        links.setManualOfStep(m, p); // no
        links.setManualOfStep(m, p, Taking.FROM_OTHERS); // no
        links.clearManualOfStep(m); // no
        links.setProductOfStep(p, m); // no
        links.setProductOfStep(p, m, Taking.FROM_OTHERS); // no
        links.clearProductOfStep(p); // no
        links.setProductOf(m, p);
        links.setProductOfStep(m, p);
    }

    void endsOfManyToMany(ProductTagLinks links) {
        links.create(t, p); // no
        links.dismiss(t, p); // no
        links.linkAll(List.of(Pair.of(t, p))); // no
        links.dismissAll(List.of(Pair.of(t, p))); // no
        links.setTagsOf(t, List.of(p)); // no
        links.clearTagsOf(t); // no
        links.setProductsOf(p, List.of(t)); // no
        links.clearProductsOf(p); // no
        links.tagsOf(t); // no
        links.tagsOf(t, Cursor.start(), 10); // no
        links.productsOf(p); // no
        links.productsOf(p, Cursor.start(), 10); // no
        links.tagsByProduct(List.of(t)); // no
        links.productsByTag(List.of(p)); // no
        links.find(t, p); // no
        links.linksOfProduct(t); // no
        links.linksOfTag(p); // no
        links.exists(t, p); // no
        links.countTagsOf(t); // no
        links.countProductsOf(p); // no
        links.history(t, p); // no
        links.history(t); // no
        links.historyOfTag(p); // no
        links.createStep(t, p); // no
        links.dismissStep(t, p); // no
        links.setTagsOfStep(t, List.of(p)); // no
        links.clearTagsOfStep(t); // no
        links.setProductsOfStep(p, List.of(t)); // no
        links.clearProductsOfStep(p); // no
        links.setTagsOf(p, List.of(t));
        links.setTagsOfStep(p, List.of(t));
    }

    void endsOfSelfLinks(BundleItemLinks links, Bundle bundle, Item item) {
        links.create(item, bundle); // no
        links.create(p, p); // no
        links.create(item, bundle, c -> c.quantity(2)); // no
        links.update(item, bundle, c -> c.quantity(2)); // no
        links.dismiss(item, bundle); // no
        links.linkAll(List.of(Pair.of(item, bundle))); // no
        links.dismissAll(List.of(Pair.of(item, bundle))); // no
        links.setItemsOf(item, List.of(bundle)); // no
        links.clearItemsOf(item); // no
        links.setBundlesOf(bundle, List.of(item)); // no
        links.clearBundlesOf(bundle); // no
        links.itemsOf(item); // no
        links.itemsOf(item, Cursor.start(), 10); // no
        links.bundlesOf(bundle); // no
        links.bundlesOf(bundle, Cursor.start(), 10); // no
        links.itemsByBundle(List.of(item)); // no
        links.bundlesByItem(List.of(bundle)); // no
        links.find(item, bundle); // no
        links.linksOfBundle(item); // no
        links.linksOfItem(bundle); // no
        links.exists(item, bundle); // no
        links.countItemsOf(item); // no
        links.countBundlesOf(bundle); // no
        links.history(item, bundle); // no
        links.history(item); // no
        links.historyOfItem(bundle); // no
        links.createStep(item, bundle); // no
        links.createStep(p, p); // no
        links.createStep(item, bundle, c -> c.quantity(2)); // no
        links.updateStep(item, bundle, c -> c.quantity(2)); // no
        links.dismissStep(item, bundle); // no
        links.setItemsOfStep(item, List.of(bundle)); // no
        links.clearItemsOfStep(item); // no
        links.setBundlesOfStep(bundle, List.of(item)); // no
        links.clearBundlesOfStep(bundle); // no
        links.create(Bundle.of(p), Item.of("prod_456"), c -> c.quantity(2));
        links.createStep(Bundle.of(p), Item.of("prod_456"), c -> c.quantity(2));
    }

    void keysInsteadOfReferences(ProductBrandLinks links) {
        links.create("prod_123", "brand_456"); // no
        links.brandOf("prod_123"); // no
        links.brandsByProduct(List.of("prod_123")); // no
        links.create(product(123), b); // no
        links.create(product(b), b); // no
        review("7"); // no
        currency("EUR"); // no
    }

    void columnsOfAnotherTypeOrLink(ProductBrandLinks links, BundleItemLinks bundles, Bundle bundle, Item item) {
        links.update(p, b, c -> c.featured("yes")); // no
        links.update(p, b, c -> c.featured(null)); // no
        links.update(p, b, c -> c.quantity(2)); // no
        bundles.update(bundle, item, c -> c.featured(true)); // no
        new ProductBrand(p, b, "yes"); // no
    }

    void anotherLinksRecords(
            ProductManualLinks links, ProductReviewLinks reviews, LinkChange<ProductBrand> change, ProductBrandLinks brands) {
        links.create(new ProductBrand(p, b, true)); // no
        links.createAll(List.of(new ProductBrand(p, b, true))); // no
        reviews.setProductOf(review(7L), b); // no
        links.createStep(new ProductBrand(p, b, true)); // no
        reviews.setProductOfStep(review(7L), b); // no
        reviews.compensate(change); // no
        reviews.createStep(p, review(7L)).compensate(change); // no
        reviews.step(in -> in.create(p, b)); // no
        brands.compensate(change);
    }

    void pathsOfQueries(Ligature ligature) {
        ProductCardQuery query = ProductCardQuery.in(ligature);
        query.where(x -> x.id().eq(123)); // no
        query.where(x -> x.price().eq("9.99")); // no
        query.where(x -> x.price().startsWith("9")); // no
        query.where(x -> x.name().eq("Acme")); // no
        query.where(x -> x.brand().title().eq("Acme")); // no
        query.where(x -> x.brand().link().quantity().eq(2)); // no
        query.where(x -> x.reviews().rating().ge(4)); // no
        query.where(x -> x.brand().any(y -> y.name().eq("Acme"))); // no
        query.where(x -> x.id()); // no
        query.orderBy(x -> x.brand()); // no
        query.where(x -> x.brand().link().featured().eq(true).and(x.reviews().any(r -> r.rating().ge(4))));
    }
}
