package dev.ligature.benchmarks.contender.spring;

import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts the rows of a join together. */
final class TaggedProducts implements ResultSetExtractor<List<TaggedProduct>> {

    @Override
    public List<TaggedProduct> extractData(ResultSet row) throws SQLException {
        List<TaggedProduct> tagged = new ArrayList<>();
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
