package dev.ligature.benchmarks.start;

import dev.ligature.Ligature;
import dev.ligature.benchmarks.shop.ProductLabel;
import dev.ligature.benchmarks.shop.ProductLabelLinks;
import dev.ligature.benchmarks.shop.ShopRefs;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An application that starts, finds its tables as they should be, and links two records: by Ligature, or by JDBC with Flyway
 * for the same scripts. Run in a JVM of its own, whose CPU time from its beginning to its end is what is measured.
 */
public final class First {

    private First() {}

    /** The first argument says by what, the second is the database's address, the third a key. */
    public static void main(String[] arguments) throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[1]);
        if (arguments[0].equals("LIGATURE")) {
            Ligature ligature = Ligature.on(dataSource);
            ligature.migrate();
            ProductLabelLinks.in(ligature)
                    .create(new ProductLabel(ShopRefs.product(arguments[2]), ShopRefs.tag("first"), 1));
        } else {
            byHand(dataSource, arguments[2]);
        }
    }

    private static void byHand(DataSource dataSource, String product) throws SQLException {
        Flyway.configure()
                .dataSource(dataSource)
                .table("by_hand_history")
                .baselineOnMigrate(true)
                .baselineVersion("99999999999999")
                .locations("classpath:META-INF/ligature/benchmarks/postgresql")
                .load()
                .migrate();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into product_label"
                                + " (product_id, tag_id, rank, created_at, updated_at) values (?, ?, ?, ?, ?) on conflict do nothing")) {
            OffsetDateTime now = OffsetDateTime.now();
            statement.setString(1, product);
            statement.setString(2, "first");
            statement.setInt(3, 1);
            statement.setObject(4, now);
            statement.setObject(5, now);
            statement.executeUpdate();
        }
    }
}
