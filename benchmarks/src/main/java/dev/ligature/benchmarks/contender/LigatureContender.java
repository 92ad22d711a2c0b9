package dev.ligature.benchmarks.contender;

import static dev.ligature.benchmarks.shop.ShopRefs.product;
import static dev.ligature.benchmarks.shop.ShopRefs.tag;

import dev.ligature.Ligature;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Ref;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.BrandedProductQuery;
import dev.ligature.benchmarks.shop.ProductBrandLinks;
import dev.ligature.benchmarks.shop.ProductLabel;
import dev.ligature.benchmarks.shop.ProductLabelLinks;
import dev.ligature.benchmarks.shop.ProductMark;
import dev.ligature.benchmarks.shop.ProductMarkLinks;
import dev.ligature.benchmarks.shop.ProductTag;
import dev.ligature.benchmarks.shop.ProductTagLinks;
import dev.ligature.benchmarks.shop.ShopRefs;
import dev.ligature.benchmarks.shop.TaggedProduct;
import dev.ligature.benchmarks.shop.TaggedProductQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Ligature's generated clients, as its README shows them. */
final class LigatureContender implements LinkContender<Linked<ProductTag>, TaggedProduct, BrandedProduct> {

    private final Ligature ligature;
    private final ProductTagLinks tags;
    private final ProductLabelLinks labels;
    private final ProductMarkLinks marks;
    private final ProductBrandLinks brands;

    LigatureContender(DataSource dataSource) {
        ligature = Ligature.on(dataSource);
        tags = ProductTagLinks.in(ligature);
        labels = ProductLabelLinks.in(ligature);
        marks = ProductMarkLinks.in(ligature);
        brands = ProductBrandLinks.in(ligature);
    }

    @Override
    public void create(String product, String tag, int rank) {
        labels.create(new ProductLabel(product(product), tag(tag), rank));
    }

    @Override
    public void remove(String product, String tag) {
        labels.dismiss(product(product), tag(tag));
    }

    @Override
    public @Nullable Linked<ProductTag> find(String product, String tag) {
        return tags.find(product(product), tag(tag)).orElse(null);
    }

    @Override
    public List<Linked<ProductTag>> list(String product) {
        return tags.linksOfProduct(product(product));
    }

    @Override
    public List<TaggedProduct> graph(List<String> products) {
        return TaggedProductQuery.in(ligature).where(p -> p.id().in(products)).fetch();
    }

    @Override
    public List<BrandedProduct> page(String brandName, int size) {
        return BrandedProductQuery.in(ligature)
                .where(p -> p.brand().name().eq(brandName))
                .orderBy(p -> p.brand().link().rank().asc())
                .limit(size)
                .fetch();
    }

    @Override
    public Outcome mark(String product, String tag, int rank) {
        return marks.create(new ProductMark(product(product), tag(tag), rank));
    }

    @Override
    public boolean unmark(String product, String tag) {
        return marks.dismiss(product(product), tag(tag));
    }

    @Override
    public Map<?, ?> brands(List<String> products) {
        return brands.brandsByProduct(products.stream().map(ShopRefs::product).toList());
    }

    @Override
    public PlainLink plain(Linked<ProductTag> link) {
        return new PlainLink(
                link.link().product().key(),
                link.link().tag().key(),
                link.link().rank(),
                link.createdAt(),
                link.updatedAt());
    }

    @Override
    public TaggedProduct plainTagged(TaggedProduct product) {
        return product;
    }

    @Override
    public BrandedProduct plainBranded(BrandedProduct product) {
        return product;
    }

    @Override
    public Map<String, String> plainBrands(Map<?, ?> brands) {
        return brands.entrySet().stream()
                .collect(Collectors.toMap(entry -> key(entry.getKey()), entry -> key(entry.getValue())));
    }

    private static String key(Object ref) {
        return (String) ((Ref<?, ?>) ref).key();
    }
}
