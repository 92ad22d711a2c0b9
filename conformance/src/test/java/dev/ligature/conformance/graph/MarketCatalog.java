package dev.ligature.conformance.graph;

import dev.ligature.conformance.EmptyCatalog;
import dev.ligature.conformance.database.Sql;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.util.List;
import javax.sql.DataSource;

/** The catalog of {@link Market}, and its tables on any database. */
public class MarketCatalog extends EmptyCatalog {

    /** For {@code build()}. */
    public MarketCatalog() {
        super("market");
    }

    static void createTables(DataSource database) {
        Sql.execute(
                database,
                "create table product (id varchar(255) primary key, title varchar(255), price numeric(12, 2),"
                        + " deleted_at timestamp(6) with time zone)",
                "create table brand (id varchar(255) primary key, name varchar(255),"
                        + " deleted_at timestamp(6) with time zone)",
                "create table country (code varchar(255) primary key, name varchar(255) not null)",
                "create table review (id bigint primary key, \"text\" varchar(255), rating integer not null,"
                        + " deleted_at timestamp(6) with time zone)",
                "create table tag (id varchar(255) primary key, word varchar(255) not null)",
                link(
                        "product_brand",
                        "product_id varchar(255)",
                        "brand_id varchar(255)",
                        "featured boolean not null, \"rank\" integer,",
                        "unique (product_id)"),
                link("brand_country", "brand_id varchar(255)", "country_id varchar(255)", "", "unique (brand_id)"),
                link("product_review", "product_id varchar(255)", "review_id bigint", "", "unique (review_id)"),
                link("review_reply", "review_id bigint", "reply_id bigint", "", "unique (reply_id)"),
                link(
                        "product_tag",
                        "product_id varchar(255)",
                        "tag_id varchar(255)",
                        "weight integer not null, note varchar(20),",
                        "unique (tag_id, product_id)"),
                link(
                        "succession",
                        "predecessor_id varchar(255)",
                        "successor_id varchar(255)",
                        "",
                        "unique (predecessor_id), unique (successor_id)"),
                "create index brand_products on product_brand (brand_id, product_id)");
    }

    private static String link(String table, String left, String right, String columns, String unique) {
        String keys = left.substring(0, left.indexOf(' ')) + ", " + right.substring(0, right.indexOf(' '));
        return "create table " + table + " (" + left + " not null, " + right + " not null, " + columns
                + " created_at timestamp(6) with time zone default current_timestamp not null,"
                + " updated_at timestamp(6) with time zone default current_timestamp not null,"
                + " primary key (" + keys + "), " + unique + ")";
    }

    @Override
    public List<LinkType<?, ?, ?>> links() {
        return List.of(
                Market.BRAND_COUNTRY,
                Market.PRODUCT_BRAND,
                Market.PRODUCT_REVIEW,
                Market.PRODUCT_TAG,
                Market.REVIEW_REPLY,
                Market.SUCCESSION);
    }

    @Override
    public List<ModelType<?, ?>> models() {
        return List.of(Market.BRAND, Market.COUNTRY, Market.PRODUCT, Market.REVIEW, Market.TAG);
    }
}
