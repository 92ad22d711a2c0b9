package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.product;

import dev.ligature.Counts;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductImageLinks;
import shop.media.Image;
import shop.product.Product;

/** A link table that its owner has cut into partitions: rows of two of them lie at the same place, each of its own. */
class PartitionsTest extends ShopContract {
    @Override
    protected TestDatabase open() {
        return PostgresDatabase.open();
    }

    @BeforeAll
    void partition() {
        Sql.execute(
                dataSource(),
                "create table parted (like product_image including defaults) partition by hash (product_id)",
                "drop table product_image",
                "alter table parted rename to product_image",
                "create table product_image_0 partition of product_image for values with (modulus 2, remainder 0)",
                "create table product_image_1 partition of product_image for values with (modulus 2, remainder 1)",
                "alter table product_image add primary key (product_id, image_id)");
    }

    @Test
    @Tag("C-029")
    void aBatchOfDismissalsLeavesTheLinksOfOtherPartitions() {
        ProductImageLinks images = ProductImageLinks.in(ligature());
        images.linkAll(pairs(0, 400));

        assertThat(Sql.column(
                        dataSource(),
                        "select count(*) from product_image_0 where ctid in (select ctid from product_image_1)"))
                .as("rows of two partitions lie at the same places")
                .isNotEqualTo(List.of("0"));
        assertThat(images.dismissAll(pairs(0, 200))).isEqualTo(new Counts(0, 0, 0, 200));

        assertThat(Sql.column(dataSource(), "select product_id from product_image"))
                .containsExactlyInAnyOrderElementsOf(
                        pairs(200, 400).stream().map(pair -> pair.left().key()).toList());
        assertThat(Sql.count(dataSource(), "product_image_archive")).isEqualTo(200);
    }

    private static List<Pair<Ref<Product, String>, Ref<Image, String>>> pairs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Pair.of(product("p" + i), image("i" + i)))
                .toList();
    }
}
