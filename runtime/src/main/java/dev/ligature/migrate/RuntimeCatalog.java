package dev.ligature.migrate;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that the runtime itself needs, brought by scripts of the same kind as those of links. Immutable. */
final class RuntimeCatalog implements Catalog {

    private static final String LOCK = "ligature_lock";

    private static final LinkTables LOCK_TABLES = new LinkTables(
            LOCK,
            List.of(new ExpectedTable(
                    LOCK,
                    List.of(
                            ExpectedColumn.required("stripe", ColumnType.INTEGER),
                            ExpectedColumn.required("stamp", ColumnType.LONG)),
                    List.of("stripe"),
                    List.of())));

    private static final String JOURNAL = "ligature_journal";

    private static final ColumnType<String> NAME = ColumnType.varchar(255);

    private static final ColumnType<String> PHASE = ColumnType.varchar(20);

    private static final LinkTables JOURNAL_TABLES = new LinkTables(
            JOURNAL,
            List.of(
                    new ExpectedTable(
                            "ligature_deletion",
                            List.of(
                                    ExpectedColumn.required("id", ColumnType.UUID),
                                    ExpectedColumn.required("requested_at", ColumnType.INSTANT),
                                    ExpectedColumn.required("model", NAME),
                                    ExpectedColumn.required("record", ColumnType.TEXT),
                                    ExpectedColumn.required("gone", ColumnType.BOOLEAN),
                                    ExpectedColumn.nullable("links", ColumnType.TEXT),
                                    ExpectedColumn.required("phase", PHASE),
                                    ExpectedColumn.nullable("taken", ColumnType.TEXT),
                                    ExpectedColumn.nullable("problem", ColumnType.TEXT),
                                    ExpectedColumn.nullable("owner", ColumnType.UUID),
                                    ExpectedColumn.nullable("lease_until", ColumnType.INSTANT)),
                            List.of("id"),
                            List.of()),
                    new ExpectedTable(
                            "ligature_deletion_part",
                            List.of(
                                    ExpectedColumn.required("deletion_id", ColumnType.UUID),
                                    ExpectedColumn.required("number", ColumnType.INTEGER),
                                    ExpectedColumn.required("model", NAME),
                                    ExpectedColumn.required("record_keys", ColumnType.TEXT),
                                    ExpectedColumn.nullable("present", ColumnType.TEXT),
                                    ExpectedColumn.required("phase", PHASE)),
                            List.of("deletion_id", "number"),
                            List.of()),
                    new ExpectedTable(
                            "ligature_step",
                            List.of(
                                    ExpectedColumn.required("name", NAME),
                                    ExpectedColumn.required("link", NAME),
                                    ExpectedColumn.required("run_at", ColumnType.INSTANT),
                                    ExpectedColumn.required("change_json", ColumnType.TEXT)),
                            List.of("name"),
                            List.of())));

    private static final List<Script> SCRIPTS = List.of(
            lock("h2", 728401610),
            journal("h2", -718608836),
            lock("mariadb", 747368834),
            journal("mariadb", 1042558414),
            lock("postgresql", 287108437),
            journal("postgresql", -529919277),
            lock("sqlite", 2032278144),
            journal("sqlite", 789699991));

    private static Script lock(String dialect, int checksum) {
        return new Script(dialect, LOCK, "1", "V1__lock_stripes.sql", checksum);
    }

    private static Script journal(String dialect, int checksum) {
        return new Script(dialect, JOURNAL, "2", "V2__journal.sql", checksum);
    }

    /** The tables that there are on a dialect; empty if none are needed. */
    static Optional<CatalogTables> tables(String dialect) {
        CatalogScripts scripts = CatalogScripts.of(new RuntimeCatalog(), dialect);
        return scripts.scripts().isEmpty()
                ? Optional.empty()
                : Optional.of(new CatalogTables(scripts, List.of(LOCK_TABLES, JOURNAL_TABLES)));
    }

    @Override
    public int runtimeApi() {
        return RUNTIME_API;
    }

    @Override
    public String name() {
        return "ligature";
    }

    @Override
    public List<LinkType<?, ?, ?>> links() {
        return List.of();
    }

    @Override
    public List<ModelType<?, ?>> models() {
        return List.of();
    }

    @Override
    public List<Script> scripts() {
        return SCRIPTS;
    }

    @Override
    public @Nullable InputStream open(String resource) {
        return RuntimeCatalog.class.getResourceAsStream("/" + resource);
    }
}
