package dev.ligature.processor.write;

import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.model.CatalogDefinition;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes all that is generated for one catalog. */
public final class CatalogWriter {

    private CatalogWriter() {}

    /**
     * Writes clients, queries, references, paths, the catalog and its service entry.
     *
     * @param resolved the definitions with their final names
     * @param scripts the scripts that the catalog names
     * @param filer takes the files
     * @param elements finds the types that files originate from, by name
     * @throws IOException if a file cannot be written
     */
    public static void write(CatalogDefinition resolved, List<ScriptEntry> scripts, Filer filer, Elements elements)
            throws IOException {}
}
