package dev.ligature.benchmarks.bulk;

import dev.ligature.Ligature;
import dev.ligature.benchmarks.Server;
import dev.ligature.benchmarks.shop.ProductLabel;
import dev.ligature.benchmarks.shop.ProductLabelLinks;
import dev.ligature.benchmarks.shop.ShopRefs;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Creates very many links from a stream in one call, in a JVM with little memory. Prints how many bytes lived after the
 * last collections.
 */
public final class Feed {

    private Feed() {}

    /** The first argument is the database's address, the second how many links. */
    public static void main(String[] arguments) {
        long links = Long.parseLong(arguments[1]);
        try (var pool = Server.pool(arguments[0], "feed", 2)) {
            Iterable<ProductLabel> all = () -> labels(links);
            long created =
                    ProductLabelLinks.in(Ligature.on(pool)).createAll(all).created();
            if (created != links) {
                throw new IllegalStateException("created " + created);
            }
        }
        long most = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(heap -> heap.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println(most);
    }

    private static Iterator<ProductLabel> labels(long links) {
        return LongStream.range(0, links)
                .mapToObj(i -> Links.line((int) i, 1))
                .map(line -> new ProductLabel(ShopRefs.product(line.product()), ShopRefs.tag(line.tag()), line.rank()))
                .iterator();
    }
}
