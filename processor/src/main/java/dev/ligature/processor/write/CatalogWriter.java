package dev.ligature.processor.write;

import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ViewDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes all that is generated for one catalog. */
public final class CatalogWriter {

    private static final String SERVICE = "META-INF/services/dev.ligature.spi.Catalog";

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
            throws IOException {
        SourceFiles files = new SourceFiles(filer, elements);
        for (GeneratedType type : types(resolved, scripts)) {
            files.write(type);
        }
        String entry = GeneratedTypes.entry(resolved).qualifiedName();
        files.writeResource(SERVICE, entry + "\n", origins(resolved));
    }

    private static List<GeneratedType> types(CatalogDefinition catalog, List<ScriptEntry> scripts) {
        List<GeneratedType> types = new ArrayList<>();
        RefNames refs = new RefNames(catalog);
        Aliases aliases = new Aliases(catalog);
        for (LinkDefinition link : catalog.links()) {
            if (!link.readOnly()) {
                types.add(new ClientType(catalog, link, refs));
                types.add(new LinkPathType(catalog, link));
            }
        }
        for (ModelDefinition model : catalog.models()) {
            types.add(new ModelPathType(catalog, aliases, model));
        }
        for (ViewDefinition view : catalog.views()) {
            types.add(new QueryType(catalog, view));
        }
        types.add(new RefsType(catalog, refs, origins(catalog)));
        types.add(new EntryType(catalog, refs, scripts, origins(catalog)));
        return types;
    }

    private static List<ClassRef> origins(CatalogDefinition catalog) {
        List<ClassRef> origins = new ArrayList<>(List.of(catalog.type()));
        catalog.links().forEach(link -> origins.add(link.type()));
        catalog.views().forEach(view -> origins.add(view.type()));
        catalog.models().forEach(model -> origins.add(model.type()));
        return origins;
    }
}
