package dev.ligature.conformance.graph;

import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.graph.Memory.Entry;
import dev.ligature.conformance.graph.review.Review;
import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A few records of every model and link of {@link Market}, by chance: with nulls, deleted records, and links to nothing. */
final class RandomMarket {

    private static final int MOST_RECORDS = 8;
    private static final int MOST_LINKS = 14;
    private static final Instant LONG_AGO = Instant.parse("2020-02-03T04:05:06.123456Z");
    private static final List<String> WORDS = List.of("", "a", "b", "ab", "ba", "abc", "cab");
    private static final List<String> NOTES = List.of("a", "a%", "_b", "%", "\\", "a\\b", "100%");

    private final Random random;
    private final Map<Source, List<Entry>> entries = new LinkedHashMap<>();

    RandomMarket(Random random) {
        this.random = random;
        new MarketCatalog().models().forEach(model -> entries.put(model, records(model)));
        new MarketCatalog().links().forEach(link -> entries.put(link, links(link)));
    }

    Memory memory(boolean withDeleted) {
        return new Memory(entries, withDeleted);
    }

    /** A value that a column may well have. */
    Object value(Column<?> column) {
        return switch (column.type().kind()) {
            case TEXT ->
                column == Market.NOTE ? pick(NOTES) : isKey(column) ? "k" + random.nextInt(MOST_RECORDS) : pick(WORDS);
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(5), 2);
            case LONG -> (long) random.nextInt(MOST_RECORDS);
            case INTEGER -> random.nextInt(4);
            case BOOLEAN -> random.nextBoolean();
            case INSTANT -> LONG_AGO.plusSeconds(random.nextInt(3));
            default -> throw new IllegalStateException(column.name());
        };
    }

    /**
     * Replaces what is in databases by this.
     *
     * @param databases where what is; null for what is in none
     */
    void store(Function<Source, @Nullable DataSource> databases) {
        for (Map.Entry<Source, List<Entry>> table : entries.entrySet()) {
            DataSource database = databases.apply(table.getKey());
            if (database != null) {
                store(database, table.getKey(), table.getValue());
            }
        }
    }

    /** The records of a model, or the links of one kind. */
    List<Entry> records(Source source) {
        return entries.get(source);
    }

    private static void store(DataSource database, Source source, List<Entry> rows) {
        try (Connection connection = database.getConnection()) {
            Sql.execute(connection, "delete from " + source.table());
            insert(connection, source, rows);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<Entry> records(ModelType<?, ?> model) {
        List<Entry> records = new ArrayList<>();
        for (int key = 0; key < MOST_RECORDS; key++) {
            if (random.nextInt(5) > 0) {
                List<@Nullable Object> values = values(model);
                Object stored = model == Market.REVIEW ? (Object) (long) key : "k" + key;
                values.set(model.key().index(), stored);
                model.deletedAt().ifPresent(deletedAt -> {
                    if (random.nextInt(3) > 0) {
                        values.set(deletedAt.index(), null);
                    }
                });
                records.add(new Entry(model, List.of(stored), values));
            }
        }
        return records;
    }

    private List<Entry> links(LinkType<?, ?, ?> link) {
        Map<Object, Entry> links = new HashMap<>();
        Set<Object> lefts = new HashSet<>();
        Set<Object> rights = new HashSet<>();
        for (int i = random.nextInt(MOST_LINKS); i > 0; i--) {
            Object left = key(link, Side.LEFT);
            Object right = key(link, Side.RIGHT);
            boolean leftFree = link.right().list() || !lefts.contains(left);
            boolean rightFree = link.left().list() || !rights.contains(right);
            if (leftFree && rightFree) {
                lefts.add(left);
                rights.add(right);
                links.put(List.of(left, right), new Entry(link, List.of(left, right), values(link)));
            }
        }
        return new ArrayList<>(links.values());
    }

    private Object key(LinkType<?, ?, ?> link, Side side) {
        int key = random.nextInt(MOST_RECORDS);
        return link.end(side).model() == Review.class ? (Object) (long) key : "k" + key;
    }

    private List<@Nullable Object> values(Source source) {
        List<@Nullable Object> values = new ArrayList<>();
        source.columns()
                .forEach(column -> values.add(column.nullable() && random.nextInt(4) == 0 ? null : value(column)));
        return values;
    }

    private static boolean isKey(Column<?> column) {
        return column.name().equals("id");
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void insert(Connection connection, Source source, List<Entry> rows) throws SQLException {
        List<String> names = new ArrayList<>();
        if (source instanceof LinkType<?, ?, ?> link) {
            names.add(link.left().column());
            names.add(link.right().column());
        }
        source.columns().forEach(column -> names.add(column.sql()));
        List<ColumnType<?>> types = new ArrayList<>();
        if (source instanceof LinkType<?, ?, ?> link) {
            types.add(link.left().key());
            types.add(link.right().key());
        }
        source.columns().forEach(column -> types.add(column.type()));
        Dialect dialect = Dialect.of(connection);
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        String sql = "insert into %s (%s) values (%s)"
                .formatted(source.table(), String.join(", ", names), marks)
                .replace("\"", connection.getMetaData().getIdentifierQuoteString());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Entry row : rows) {
                List<@Nullable Object> keys = new ArrayList<>(source instanceof LinkType ? row.keys() : List.of());
                keys.addAll(row.values());
                for (int i = 0; i < keys.size(); i++) {
                    dialect.codec(types.get(i)).bind(insert, i + 1, keys.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
