package dev.ligature.conformance.graph;

import dev.ligature.Condition;
import dev.ligature.Ligature;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.graph.tag.Tag;
import dev.ligature.spi.ModelSource;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The databases of a {@link Market}: one for all, or several, in which case tags are in none. All have all tables; those
 * that belong elsewhere are empty.
 */
final class Marketplace implements AutoCloseable {

    private static final String PACKAGE = Marketplace.class.getPackageName();

    private final List<TestDatabase> databases;
    private final Map<String, RecordingDataSource> modules;
    private final @Nullable Tags tags;
    private final Ligature ligature;

    private Marketplace(List<TestDatabase> databases, @Nullable Tags tags, int maxKeys) {
        this.databases = databases;
        this.tags = tags;
        databases.forEach(database -> MarketCatalog.createTables(database.dataSource()));
        List<RecordingDataSource> recordings = databases.stream()
                .map(database -> new RecordingDataSource(database.dataSource()))
                .toList();
        this.modules = new LinkedHashMap<>();
        modules.put("links", recordings.get(0));
        Ligature.Builder builder =
                Ligature.builder().links(recordings.get(0)).maxKeys(maxKeys).catalog(MarketCatalog.class);
        if (tags != null) {
            List<String> names = List.of("product", "brand", "review");
            for (int i = 0; i < names.size(); i++) {
                RecordingDataSource recording = recordings.get((i + 1) % recordings.size());
                modules.put(names.get(i), recording);
                builder.module(PACKAGE + '.' + names.get(i), recording);
            }
            builder.source(Tag.class, tags);
        }
        this.ligature = builder.build();
    }

    /** Everything in one database. */
    static Marketplace of(TestDatabase database) {
        return new Marketplace(List.of(database), null, 10_000);
    }

    /**
     * The links in the first database, products in the second, brands in the third, reviews in the fourth or, if there is
     * none, with the links; tags in memory.
     */
    static Marketplace split(int maxKeys, TestDatabase... databases) {
        return new Marketplace(List.of(databases), new Tags(), maxKeys);
    }

    Ligature ligature() {
        return ligature;
    }

    boolean isSplit() {
        return tags != null;
    }

    /** Where the links are. */
    RecordingDataSource links() {
        return modules.get("links");
    }

    /** The dialect of the database of the links. */
    String dialect() {
        return databases.get(0).dialect();
    }

    /** All databases. */
    List<RecordingDataSource> all() {
        return modules.values().stream().distinct().toList();
    }

    /** How many statements one run of the work takes, in all databases. */
    int statements(Runnable work) {
        all().forEach(RecordingDataSource::forget);
        work.run();
        return (int) all().stream()
                .flatMap(recording -> recording.executed().stream())
                .filter(sql -> !sql.startsWith("set "))
                .count();
    }

    /** Runs inserts where their tables belong. */
    void insert(String... statements) {
        for (String statement : statements) {
            String table = statement.split(" ")[2];
            if (table.equals("tag") && tags != null) {
                tags.all = List.of(new Tag("t1", "iron"), new Tag("t2", "heavy"));
            } else {
                Sql.execute(of(table), statement);
            }
        }
    }

    /** The database of a table. */
    DataSource of(String table) {
        String module = table.equals("country") ? "brand" : table;
        return modules.getOrDefault(module, links());
    }

    /** Replaces what is there by a market by chance. */
    void store(RandomMarket market) {
        market.store(source -> tags != null && source == Market.TAG ? null : of(source.table()));
        if (tags != null) {
            tags.all = market.records(Market.TAG).stream()
                    .map(entry -> new Tag((String) entry.key(), (String) entry.value(Market.WORD)))
                    .toList();
        }
    }

    @Override
    public void close() {
        databases.forEach(TestDatabase::close);
    }

    /** Tags in memory, which answers conditions in the most naive way. */
    private static final class Tags implements ModelSource<Tag, String> {

        private List<Tag> all = List.of();

        @Override
        public Collection<Tag> byKeys(Set<String> keys) {
            return all.stream().filter(tag -> keys.contains(tag.id())).toList();
        }

        @Override
        public Optional<Collection<String>> keys(Condition condition, int atMost) {
            Map<Source, List<Memory.Entry>> entries = Map.of(
                    Market.TAG,
                    all.stream()
                            .map(tag -> new Memory.Entry(
                                    Market.TAG, List.of(tag.id()), new ArrayList<>(List.of(tag.id(), tag.word()))))
                            .toList());
            return Optional.of(new Memory(entries, true)
                    .fetch(Views.WHOLE_TAG, List.of(condition), List.of()).stream()
                            .map(tag -> ((Tag) tag).id())
                            .collect(Collectors.toList()));
        }
    }
}
