package dev.ligature.benchmarks.contender.micronaut;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.Contender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut Data JDBC: repositories whose queries are derived at compile time of their names. Create and the page say their
 * SQL, because they could not be said otherwise.
 *
 * <p>Products and their tags come by one join whose SQL is said too, with the keys as one array; the derived query, with a
 * list of parameters, took longer for many products.
 *
 * <p>Methods are not transactional by themselves, so each is its own by auto-commit.
 */
public final class MicronautContender implements Contender<ProductTagEntity, ProductEntity, BrandedRow> {

    private final ApplicationContext context;
    private final ProductTagRepository tags;
    private final ProductLabelRepository labels;
    private final ProductRepository products;

    /** Works on the connections of this pool. */
    public MicronautContender(DataSource dataSource) {
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of("datasources.default.dialect", "POSTGRES"))
                .build();
        context.registerSingleton(DataSource.class, dataSource, Qualifiers.byName("default"));
        context.start();
        tags = context.getBean(ProductTagRepository.class);
        labels = context.getBean(ProductLabelRepository.class);
        products = context.getBean(ProductRepository.class);
    }

    @Override
    public void create(String product, String tag, int rank) {
        labels.create(product, tag, rank, Data.now());
    }

    @Override
    public void remove(String product, String tag) {
        labels.deleteById(new LinkId(product, tag));
    }

    @Override
    public @Nullable ProductTagEntity find(String product, String tag) {
        return tags.findById(new LinkId(product, tag)).orElse(null);
    }

    @Override
    public List<ProductTagEntity> list(String product) {
        return tags.findByIdProductOrderByIdTag(product);
    }

    @Override
    public List<ProductEntity> graph(List<String> keys) {
        return products.tagged(keys.toArray(String[]::new));
    }

    @Override
    public List<BrandedRow> page(String brandName, int size) {
        return products.ofBrand(brandName, size);
    }

    @Override
    public PlainLink plain(ProductTagEntity link) {
        return new PlainLink(link.id().product(), link.id().tag(), link.rank(), link.createdAt(), link.updatedAt());
    }

    @Override
    public TaggedProduct plainTagged(ProductEntity product) {
        List<TagEntity> tagged = product.tags() == null ? List.of() : product.tags();
        return new TaggedProduct(
                product.id(),
                product.title(),
                tagged.stream().map(tag -> new Tag(tag.id(), tag.name())).toList());
    }

    @Override
    public BrandedProduct plainBranded(BrandedRow row) {
        return new BrandedProduct(row.id(), row.title(), new Brand(row.brandId(), row.brandName()));
    }

    @Override
    public void close() {
        context.close();
    }
}
