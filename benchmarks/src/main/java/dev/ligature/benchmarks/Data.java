package dev.ligature.benchmarks;

import dev.ligature.Ligature;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * The records and links that are read, and the names of those that are written. Keys look like the ones that applications
 * make: text of some length, not in the order of insertion.
 */
public final class Data {

    /** How many tags there are. */
    public static final int TAGS = 1_000;

    /** How many brands there are; each has its share of the products. */
    public static final int BRANDS = 1_000;

    /** So many products have ten tags, beside those that have three. */
    public static final int RICH = 1_000;

    private Data() {}

    /** Makes the tables and fills them for so many products. */
    public static void fill(DataSource dataSource, int products) {
        execute(
                dataSource,
                "create table if not exists product (id text primary key, title text not null)",
                "create table if not exists tag (id text primary key, name text not null)",
                "create table if not exists brand (id text primary key, name text not null)",
                "create table if not exists folder (id text primary key, deleted_at timestamptz)",
                "create table if not exists document (id text primary key, deleted_at timestamptz)",
                "create table if not exists piece (id text primary key, name text not null)");
        Ligature.on(dataSource).migrate();
        execute(
                dataSource,
                "insert into tag select 'tag_' || lpad(i::text, 6, '0'), 'tag ' || i from generate_series(0, %d) i"
                        .formatted(TAGS - 1),
                "insert into brand select 'brand_' || lpad(i::text, 6, '0'), 'brand ' || i from generate_series(0, %d) i"
                        .formatted(BRANDS - 1),
                "insert into product select 'prod_' || lpad(i::text, 9, '0'), 'product ' || i"
                        + " from generate_series(0, %d) i order by hashint4(i)".formatted(products - 1),
                "insert into product select 'rich_' || lpad(i::text, 9, '0'), 'rich product ' || i"
                        + " from generate_series(0, %d) i".formatted(RICH - 1),
                "insert into product_brand (product_id, brand_id, rank, created_at, updated_at)"
                        + " select 'prod_' || lpad(i::text, 9, '0'), 'brand_' || lpad((i %% %d)::text, 6, '0'),"
                                .formatted(BRANDS)
                        + " abs(hashint4(i)) %% 100000, now(), now() from generate_series(0, %d) i order by hashint4(i)"
                                .formatted(products - 1),
                "insert into product_tag (product_id, tag_id, rank, created_at, updated_at)"
                        + " select 'prod_' || lpad(i::text, 9, '0'),"
                        + " 'tag_' || lpad(((i::bigint * 7 + n * 331) %% %d)::text, 6, '0'), n, now(), now()"
                                .formatted(TAGS)
                        + " from generate_series(0, %d) i, generate_series(0, 2) n order by hashint4(i), n"
                                .formatted(products - 1),
                "insert into product_tag (product_id, tag_id, rank, created_at, updated_at)"
                        + " select 'rich_' || lpad(i::text, 9, '0'),"
                        + " 'tag_' || lpad(((i * 7 + n * 97) %% %d)::text, 6, '0'), n, now(), now()".formatted(TAGS)
                        + " from generate_series(0, %d) i, generate_series(0, 9) n".formatted(RICH - 1),
                "create index brand_name on brand (name)",
                "create index product_brand_page on product_brand (brand_id, rank, product_id)");
        vacuum(dataSource, "");
    }

    /** The key of a product that has three tags. */
    public static String product(int number) {
        return key("prod_", number, 9);
    }

    /** The key of a product that has ten tags. */
    public static String rich(int number) {
        return key("rich_", number, 9);
    }

    /** The key of a product of the table that grows. */
    public static String grown(int number) {
        return key("grow_", number, 9);
    }

    /** The key of a tag. */
    public static String tag(int number) {
        return key("tag_", number, 6);
    }

    /** The key of a brand. */
    public static String brand(int number) {
        return key("brand_", number, 6);
    }

    /** One of the tags of a product. */
    public static String tagOf(int product, int position) {
        return tag((int) ((product * 7L + position * 331L) % TAGS));
    }

    /** The keys of so many different products, the same ones for the same seed. */
    public static List<String> products(long seed, int size, int products) {
        return keys(seed, size, products, Data::product);
    }

    /** The keys of so many different pieces, the same ones for the same seed. */
    public static List<String> pieces(long seed, int size, int pieces) {
        return keys(seed, size, pieces, number -> key("piece_", number, 9));
    }

    private static List<String> keys(long seed, int size, int all, IntFunction<String> key) {
        return new SplittableRandom(seed)
                .ints(0, all)
                .distinct()
                .limit(size)
                .mapToObj(key)
                .toList();
    }

    /** The time of a write, as exact as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Executes statements, each by itself. */
    public static void execute(DataSource dataSource, String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes much into a link table: its indexes are made when {@code statements} are done, as the link's script makes them.
     *
     * @param left the column of the left key
     * @param right the column of the right key
     */
    public static void load(DataSource dataSource, String table, String left, String right, String... statements) {
        execute(
                dataSource,
                "alter table %1$s drop constraint %1$s_pk".formatted(table),
                "drop index %s_%s_ix".formatted(table, right));
        execute(dataSource, statements);
        execute(
                dataSource,
                "alter table %1$s add constraint %1$s_pk primary key (%2$s, %3$s)".formatted(table, left, right),
                "create index %1$s_%3$s_ix on %1$s (%3$s, %2$s)".formatted(table, left, right));
    }

    /**
     * Has what was written be seen by all, so that indexes alone can answer. Commits that the disk has not heard of keep a vacuum from
     * that, so those come first.
     */
    public static void vacuum(DataSource dataSource, String table) {
        execute(dataSource, "checkpoint", "vacuum analyze " + table);
    }

    /** The number that a query answers. */
    public static long number(DataSource dataSource, String sql) {
        return Long.parseLong(text(dataSource, sql));
    }

    /** The text that a query answers. */
    public static String text(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(String prefix, int number, int digits) {
        String text = Integer.toString(number);
        return prefix + "0".repeat(digits - text.length()) + text;
    }
}
