package dev.ligature.benchmarks.growth;

import dev.ligature.Ligature;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Pages;
import dev.ligature.benchmarks.Turns;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import dev.ligature.benchmarks.report.Page;
import dev.ligature.benchmarks.shop.LabelledProductQuery;
import dev.ligature.benchmarks.shop.ProductLabel;
import dev.ligature.benchmarks.shop.ProductLabelLinks;
import dev.ligature.benchmarks.shop.ShopRefs;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/**
 * Creates, finds and lists links, and reads a page of products by a label, in a table of a hundred thousand links, a million
 * and so on, ten links for each product. Rows lie in no order, as years of writing leave them; indexes are made when the rows
 * are there, by the statements of the link's script. Each operation is about records picked at random from all, and is measured
 * beside a look by JDBC at a table that stays as it is. Pages are those of statements like these, for one product.
 */
public final class GrowthPart {

    private static final int LINKS_PER_PRODUCT = 10;

    private final DataSource dataSource;
    private final long most;
    private final int rounds;

    /** Up to so many links. */
    public GrowthPart(DataSource dataSource, long most, int rounds) {
        this.dataSource = dataSource;
        this.most = most;
        this.rounds = rounds;
    }

    /** Measures, and leaves the table empty. */
    public Figures measure() throws Exception {
        Figures figures = new Figures();
        Data.execute(dataSource, "truncate product_label");
        for (long links = 100_000, before = 0; links <= most; before = links, links *= 10) {
            grow(before / LINKS_PER_PRODUCT, links / LINKS_PER_PRODUCT);
            measure(figures, links);
        }
        Data.execute(dataSource, "truncate product_label", "delete from product where id like 'grow%'");
        return figures;
    }

    private void grow(long from, long to) {
        System.out.printf("growing to %,d links%n", to * LINKS_PER_PRODUCT);
        Data.load(
                dataSource,
                "product_label",
                "product_id",
                "tag_id",
                "insert into product select 'grow_' || lpad(i::text, 9, '0'), 'grown ' || i from generate_series(%d, %d) i"
                        .formatted(from, to - 1),
                ("insert into product_label (product_id, tag_id, rank, created_at, updated_at)"
                                + " select 'grow_' || lpad(i::text, 9, '0'),"
                                + " 'tag_' || lpad(((i * 7 + n * 97) %% %d)::text, 6, '0'), n, now(), now()"
                                + " from generate_series(%d, %d) i, generate_series(0, %d) n order by hashint8(i * 16 + n)")
                        .formatted(Data.TAGS, from, to - 1, LINKS_PER_PRODUCT - 1));
        Data.execute(dataSource, "analyze product");
        Data.vacuum(dataSource, "product_label");
    }

    private void measure(Figures figures, long links) throws Exception {
        Ligature ligature = Ligature.on(dataSource);
        ProductLabelLinks labels = ProductLabelLinks.in(ligature);
        LabelledProductQuery query = LabelledProductQuery.in(ligature);
        int products = (int) (links / LINKS_PER_PRODUCT);
        SplittableRandom random = new SplittableRandom(links);
        String of = Page.AMONG + links;
        turns("create" + of, 1_000)
                .way(
                        "LIGATURE",
                        number -> labels.create(new ProductLabel(
                                ShopRefs.product(Data.grown(random.nextInt(products))),
                                ShopRefs.tag("new_" + number),
                                1)))
                .measure(figures);
        turns("find" + of, 1_000)
                .way("LIGATURE", number -> {
                    int product = random.nextInt(products);
                    int tag = (int) ((product * 7L + 97L * (number % LINKS_PER_PRODUCT)) % Data.TAGS);
                    labels.find(ShopRefs.product(Data.grown(product)), ShopRefs.tag(Data.tag(tag)))
                            .orElseThrow();
                })
                .measure(figures);
        turns("list" + of, 1_000)
                .way(
                        "LIGATURE",
                        number -> labels.linksOfProduct(ShopRefs.product(Data.grown(random.nextInt(products)))))
                .measure(figures);
        turns("page" + of, 200)
                .way("LIGATURE", number -> {
                    String tag = Data.tag(random.nextInt(Data.TAGS));
                    query.where(p -> p.labels().any(t -> t.id().eq(tag)))
                            .limit(50)
                            .fetch();
                })
                .measure(figures);
        String product = Data.grown(random.nextInt(products));
        pages(figures, "create" + of, """
                insert into product_label (product_id, tag_id, rank, created_at, updated_at)
                 values ('%s', 'new', 1, now(), now()) on conflict do nothing""".formatted(product));
        pages(
                figures,
                "find" + of,
                "select * from product_label where product_id = '%s' and tag_id = 'new'".formatted(product));
        pages(
                figures,
                "list" + of,
                "select * from product_label where product_id = '%s' order by tag_id".formatted(product));
        figures.add("table" + of, "LIGATURE", Metric.SIZE, size("pg_table_size('product_label')"));
        figures.add("indexes" + of, "LIGATURE", Metric.SIZE, size("pg_indexes_size('product_label')"));
        Data.execute(dataSource, "delete from product_label where tag_id like 'new%'");
    }

    /** Beside a look at a table that stays as it is, since the machine may be another from one size to the next. */
    private Turns turns(String operation, int calls) {
        return new Turns(operation, rounds, calls).way("JDBC", number -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement("select name from tag where id = ?")) {
                statement.setString(1, Data.tag(number % Data.TAGS));
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                }
            }
        });
    }

    private void pages(Figures figures, String operation, String statement) {
        figures.add(operation, "LIGATURE", Metric.PAGES, Pages.of(dataSource, statement));
    }

    private double size(String function) {
        return Data.number(dataSource, "select " + function);
    }
}
