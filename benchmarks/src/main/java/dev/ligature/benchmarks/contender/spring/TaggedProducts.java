package dev.ligature.benchmarks.contender.spring;

import dev.ligature.benchmarks.contender.TaggedRows;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts the rows of a join together. */
final class TaggedProducts implements ResultSetExtractor<List<TaggedProduct>> {

    /** It is not told how many. */
    private static final int SOME = 10;

    @Override
    public List<TaggedProduct> extractData(ResultSet row) throws SQLException {
        return TaggedRows.read(row, SOME);
    }
}
