package dev.ligature.processor.write;

import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.DiagramFormat;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.write.diagram.Diagrams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes all that is generated for one catalog. */
public final class CatalogWriter {

    private static final String SERVICE = "META-INF/services/dev.ligature.spi.Catalog";

    private final CatalogDefinition catalog;
    private final SourceFiles files;

    /**
     * @param resolved the definitions with their final names
     * @param filer takes the files
     * @param elements finds the types that files originate from, by name
     */
    public CatalogWriter(CatalogDefinition resolved, Filer filer, Elements elements) {
        this.catalog = resolved;
        this.files = new SourceFiles(filer, elements);
    }

    /**
     * Writes clients, queries, references, paths, the catalog and its service entry.
     *
     * @param scripts the scripts that the catalog names
     * @throws IOException if a file cannot be written
     */
    public void write(List<ScriptEntry> scripts) throws IOException {
        for (GeneratedType type : types(catalog, scripts)) {
            files.write(type);
        }
        String entry = GeneratedTypes.entry(catalog).qualifiedName();
        files.writeResource(SERVICE, entry + "\n", origins(catalog));
    }

    /**
     * Writes diagrams.
     *
     * @throws IOException if a file cannot be written
     */
    public void draw(Set<DiagramFormat> formats) throws IOException {
        for (DiagramFormat format : formats) {
            files.writeResource(format.file(catalog.name()), Diagrams.of(catalog, format), origins(catalog));
        }
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
