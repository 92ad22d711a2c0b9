package dev.ligature.benchmarks.indexes;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Pages;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.report.Metric;
import dev.ligature.benchmarks.report.Page;
import java.util.List;
import javax.sql.DataSource;

/**
 * A link table with the indexes that are generated, and with others: how large they are, how much each new link writes, and how many pages
 * are read for the partners of a record.
 */
public final class IndexesPart {

    private static final String TABLE = "index_choice";
    private static final int PARTNERS = 1_000;
    private static final int FEWEST = 100 * PARTNERS;

    private final DataSource dataSource;
    private final int links;

    /** Among so many links, of which a thousand are of one record at the right. */
    public IndexesPart(DataSource dataSource, int links) {
        this.dataSource = dataSource;
        if (links < FEWEST) {
            throw new IllegalArgumentException("indexes are measured among %,d links at least".formatted(FEWEST));
        }
        this.links = links;
    }

    /** Indexes of a table of {@code l} and {@code r}. */
    private enum Layout {
        TO_ONE("to one, as generated", "unique (l, r)", "unique (l)", "(r, l)"),
        TO_ONE_NARROW("to one, the other end alone", "unique (l, r)", "unique (l)", "(r)"),
        TO_ONE_WITHOUT_PAIR("to one, without the pair", "unique (l)", "(r, l)"),
        TO_MANY("to many, as generated", "unique (l, r)", "(r, l)"),
        TO_MANY_NARROW("to many, the other end alone", "unique (l, r)", "(r)"),
        TO_MANY_INCLUDING("to many, the other end including", "unique (l, r)", "(r) include (l)");

        private final String title;
        private final List<String> indexes;

        Layout(String title, String... indexes) {
            this.title = title;
            this.indexes = List.of(indexes);
        }
    }

    /** Measures. */
    public Figures measure() {
        Figures figures = new Figures();
        // otherwise whole pages are written after a checkpoint, which would be chance
        Data.execute(dataSource, "alter system set full_page_writes = off", "select pg_reload_conf()");
        for (Layout layout : Layout.values()) {
            measure(layout, figures);
        }
        Data.execute(
                dataSource, "drop table " + TABLE, "alter system reset full_page_writes", "select pg_reload_conf()");
        return figures;
    }

    private void measure(Layout layout, Figures figures) {
        Data.execute(
                dataSource,
                "drop table if exists " + TABLE,
                "create table %s (l varchar(255) not null, r varchar(255) not null, created_at timestamptz not null, updated_at timestamptz not null)"
                        .formatted(TABLE));
        for (String index : layout.indexes) {
            String unique = index.startsWith("unique ") ? "unique " : "";
            Data.execute(
                    dataSource, "create %sindex on %s %s".formatted(unique, TABLE, index.substring(unique.length())));
        }
        String before = position();
        Data.execute(dataSource, """
                insert into %s select 'left_' || lpad(i::text, 9, '0'), 'right_' || lpad((i %% %d)::text, 6, '0'), now(), now()
                from generate_series(0, %d) i order by hashint4(i)""".formatted(TABLE, links / PARTNERS, links - 1));
        double written = Data.number(
                dataSource, "select (pg_current_wal_insert_lsn() - '%s'::pg_lsn)::bigint".formatted(before));
        figures.add(layout.title, layout.title, Metric.WRITTEN, written / links);
        figures.add(
                layout.title,
                layout.title,
                Metric.SIZE,
                (double) Data.number(dataSource, "select pg_indexes_size('%s')".formatted(TABLE)) / links);
        Data.vacuum(dataSource, TABLE);
        String all = "select l from %s where r = 'right_000007' order by l".formatted(TABLE);
        figures.add(layout.title + Page.ALL, layout.title, Metric.PAGES, Pages.of(dataSource, all));
        figures.add(
                layout.title + Page.FIFTY,
                layout.title,
                Metric.PAGES,
                Pages.of(
                        dataSource,
                        "select l from %s where r = 'right_000007' and l > 'left_%09d' order by l limit 50"
                                .formatted(TABLE, links / 2)));
    }

    private String position() {
        return Data.text(dataSource, "select pg_current_wal_insert_lsn()");
    }
}
