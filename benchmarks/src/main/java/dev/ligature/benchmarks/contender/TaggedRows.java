package dev.ligature.benchmarks.contender;

import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a join together: key and title of a product, key and name of a tag or null, in the order of products. */
public final class TaggedRows {

    private TaggedRows() {}

    /** The products, of which there are about so many. */
    public static List<TaggedProduct> read(ResultSet row, int products) throws SQLException {
        List<TaggedProduct> tagged = new ArrayList<>(products);
        TaggedProduct last = null;
        while (row.next()) {
            String id = row.getString(1);
            if (last == null || !last.id().equals(id)) {
                last = new TaggedProduct(id, row.getString(2), new ArrayList<>(4));
                tagged.add(last);
            }
            String tag = row.getString(3);
            if (tag != null) {
                last.tags().add(new Tag(tag, row.getString(4)));
            }
        }
        return tagged;
    }
}
