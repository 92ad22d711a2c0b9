package dev.ligature.spi;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The generated entry of one catalog, found by {@link java.util.ServiceLoader} or named to the builder. Public
 * implementations have a public constructor without parameters.
 */
public interface Catalog {

    /** The version of this interface and of what generated code calls; raised when older generated code cannot run. */
    int RUNTIME_API = 1;

    /** The {@link #RUNTIME_API} that the catalog was generated for. */
    int runtimeApi();

    /** The name given in {@code @LinkCatalog}. */
    String name();

    /** The links of this catalog, read-only ones too, sorted by name. */
    List<LinkType<?, ?, ?>> links();

    /** The models of this catalog's links and views, sorted by name. */
    List<ModelType<?, ?>> models();

    /** The catalogs of other jars whose links this one's views and paths follow, as far as it names them itself. */
    default List<Class<? extends Catalog>> uses() {
        return List.of();
    }

    /** Every script of every dialect, sorted by dialect and version. */
    List<Script> scripts();

    /**
     * Opens a resource of the jar that the catalog is in, by its absolute name without the first slash. Implemented in
     * the generated class because only a class of the same module sees it on the module path.
     *
     * @return the content, or null if there is none
     */
    @Nullable
    InputStream open(String resource);

    /**
     * A frozen Flyway script.
     *
     * @param dialect the folder, such as {@code postgresql}
     * @param link the name of the link it belongs to
     * @param version the UTC timestamp, such as {@code 20261123101500}
     * @param file the file's name, such as {@code V20261123101500__product_brand_create.sql}
     * @param checksum the CRC-32 that the ledger records, computed as Flyway does
     */
    record Script(String dialect, String link, String version, String file, int checksum) {}
}
