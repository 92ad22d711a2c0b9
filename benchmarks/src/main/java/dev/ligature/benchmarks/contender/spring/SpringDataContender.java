package dev.ligature.benchmarks.contender.spring;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.Contender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Spring Data JDBC: repositories, all of whose methods say their SQL. Methods whose queries are derived of their names do
 * that anew in each call, which takes more than twice the time; so does the removal by its key. Create and the page could
 * not be said otherwise.
 *
 * <p>Products and their tags come by one join, whose rows are put together by an extractor. Aggregates with their collections
 * (loaded by a single query, and their tags by a second one) take several times as long: that query ranks all rows of its
 * tables.
 *
 * <p>Methods of a repository that say their SQL are not transactional by themselves, so each is its own by auto-commit.
 */
public final class SpringDataContender implements Contender<ProductTagRow, TaggedProduct, BrandedRow> {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ProductTagRepository links;
    private final ProductRepository products;

    /** Works on the connections of this pool. */
    public SpringDataContender(DataSource dataSource) {
        // as a singleton that is not closed with the context
        context.getBeanFactory().registerSingleton("dataSource", dataSource);
        context.register(Repositories.class);
        context.refresh();
        links = context.getBean(ProductTagRepository.class);
        products = context.getBean(ProductRepository.class);
    }

    @Override
    public void create(String product, String tag, int rank) {
        links.create(product, tag, rank, Data.now());
    }

    @Override
    public void remove(String product, String tag) {
        links.remove(product, tag);
    }

    @Override
    public @Nullable ProductTagRow find(String product, String tag) {
        return links.find(product, tag).orElse(null);
    }

    @Override
    public List<ProductTagRow> list(String product) {
        return links.list(product);
    }

    @Override
    public List<TaggedProduct> graph(List<String> keys) {
        return products.tagged(keys.toArray(String[]::new));
    }

    @Override
    public List<BrandedRow> page(String brandName, int size) {
        return products.ofBrand(brandName, size);
    }

    @Override
    public PlainLink plain(ProductTagRow link) {
        return new PlainLink(link.id().product(), link.id().tag(), link.rank(), link.createdAt(), link.updatedAt());
    }

    @Override
    public TaggedProduct plainTagged(TaggedProduct product) {
        return product;
    }

    @Override
    public BrandedProduct plainBranded(BrandedRow product) {
        return new BrandedProduct(product.id(), product.title(), product.brand());
    }

    @Override
    public void close() {
        context.close();
    }

    /** Makes the repositories of this package. */
    @Configuration(proxyBeanMethods = false)
    @EnableJdbcRepositories
    static class Repositories extends AbstractJdbcConfiguration {

        @Bean
        NamedParameterJdbcOperations operations(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }
    }
}
