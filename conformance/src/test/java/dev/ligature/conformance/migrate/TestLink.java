package dev.ligature.conformance.migrate;

import dev.ligature.Ref;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shop.brand.Brand;
import shop.product.Product;

/** A link of products and brands under any table name, with the SQL that a ledger would hold for it. Immutable. */
record TestLink(String table, boolean productList, boolean brandList, List<Column<?>> columns) {

    /** A product has at most one brand, a brand many products; no columns. */
    static TestLink manyToOne(String table) {
        return new TestLink(table, true, false, List.of());
    }

    TestLink columns(Column<?>... more) {
        return new TestLink(table, productList, brandList, List.of(more));
    }

    TestLink lists(boolean products, boolean brands) {
        return new TestLink(table, products, brands, columns);
    }

    /** The name without quotes. */
    String name() {
        return table.replace("\"", "");
    }

    String archive() {
        return name() + "_archive";
    }

    LinkType<?, ?, ?> type() {
        return new LinkType<>(
                TestLink.class,
                name(),
                table,
                Optional.of(archive()),
                new LinkEndType<>(
                        Side.LEFT,
                        "product",
                        "products",
                        Product.class,
                        productList,
                        false,
                        "product_id",
                        ColumnType.varchar(255),
                        id -> Ref.of(Product.class, id)),
                new LinkEndType<>(
                        Side.RIGHT,
                        "brand",
                        "brand",
                        Brand.class,
                        brandList,
                        false,
                        "brand_id",
                        ColumnType.varchar(255),
                        id -> Ref.of(Brand.class, id)),
                columns,
                link -> Ref.of(Product.class, "never"),
                link -> Ref.of(Brand.class, "asked"),
                link -> new Object[0],
                (product, brand, values) -> this);
    }

    /**
     * Creates both tables; {@code columns} are definitions such as {@code note varchar(20)}, the same for both; with the marks
     * of {@link Idiom}.
     */
    String[] create(String... columnSql) {
        String keys = "product_id <varchar(255)>%1$s, brand_id <varchar(255)>%1$s";
        String times = "created_at <instant>%1$s, updated_at <instant>%1$s";
        String own = columnSql.length == 0 ? "" : ", " + String.join(", ", columnSql);
        String both = "create table if not exists %2$s (" + keys + own + ", " + times;
        List<String> statements = new ArrayList<>();
        statements.add((both + ", primary key (product_id, brand_id)) <options>").formatted(" not null", table));
        if (!brandList) {
            statements.add(unique("product_id"));
        }
        if (!productList) {
            statements.add(unique("brand_id"));
        }
        statements.add((both.replace(" not null", "")
                        + ", dismissed_at <instant>, reason <varchar(20)>, deletion_id <uuid>) <options>")
                .formatted("", archive()));
        return statements.toArray(String[]::new);
    }

    /**
     * Drops the link's own table and makes it anew, as someone's hand may, since not every database alters columns.
     *
     * @param columnSql its columns as in {@link #create}
     * @param replacements texts of the definition, each followed by what stands there instead
     */
    String[] remake(List<String> columnSql, String... replacements) {
        List<String> statements = new ArrayList<>(List.of("drop table " + table));
        for (String statement : create(columnSql.toArray(String[]::new))) {
            String replaced = statement;
            for (int i = 0; i < replacements.length; i += 2) {
                replaced = replaced.replace(replacements[i], replacements[i + 1]);
            }
            // what makes the archive does nothing, because that is there
            statements.add(replaced);
        }
        return statements.toArray(String[]::new);
    }

    private String unique(String column) {
        return "create unique index if not exists %s_%s on %s (%s)".formatted(name(), column, table, column);
    }
}
