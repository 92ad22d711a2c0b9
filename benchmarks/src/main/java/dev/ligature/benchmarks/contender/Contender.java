package dev.ligature.benchmarks.contender;

import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to do the work that is measured, in the form that its library suggests to whoever wants it to be fast. Each call
 * takes a connection of the pool and gives it back, and is a transaction by itself. What a call returns are the library's
 * own objects; {@code plain} makes of them what all contenders have to agree on, and is not measured. Safe for use by many
 * threads.
 *
 * @param <L> a link with its columns and times
 * @param <T> a product with its tags
 * @param <B> a product with its brand
 */
public interface Contender<L, T, B> extends AutoCloseable {

    /**
     * Links two records by {@code product_label}. One that is there stays: as it is, or, by Ligature alone, with this rank.
     */
    void create(String product, String tag, int rank);

    /** Removes a link of {@code product_label}; does nothing if there is none. */
    void remove(String product, String tag);

    /** The link of two records by {@code product_tag}. */
    @Nullable
    L find(String product, String tag);

    /** The links of a product by {@code product_tag}, in the order of the tags' keys. */
    List<L> list(String product);

    /** Products with their tags, both in the order of their keys. */
    List<T> graph(List<String> products);

    /** The first products of the brands of a name, in the order of {@code product_brand.rank} and of their keys. */
    List<B> page(String brandName, int size);

    /** What {@link #find} and {@link #list} returned. */
    PlainLink plain(L link);

    /** What {@link #graph} returned. */
    TaggedProduct plainTagged(T product);

    /** What {@link #page} returned. */
    BrandedProduct plainBranded(B product);

    /** Gives up what it holds, but not the pool. */
    @Override
    default void close() {
        // most hold nothing
    }
}
