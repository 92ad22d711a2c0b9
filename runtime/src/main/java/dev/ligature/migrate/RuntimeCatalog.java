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

    private static final List<Script> SCRIPTS = List.of(
            new Script("h2", LOCK, "1", "V1__lock_stripes.sql", 728401610),
            new Script("mariadb", LOCK, "1", "V1__lock_stripes.sql", 747368834),
            new Script("postgresql", LOCK, "1", "V1__lock_stripes.sql", 287108437),
            new Script("sqlite", LOCK, "1", "V1__lock_stripes.sql", 2032278144));

    /** The tables that there are on a dialect; empty if none are needed. */
    static Optional<CatalogTables> tables(String dialect) {
        CatalogScripts scripts = CatalogScripts.of(new RuntimeCatalog(), dialect);
        return scripts.scripts().isEmpty()
                ? Optional.empty()
                : Optional.of(new CatalogTables(scripts, List.of(LOCK_TABLES)));
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
