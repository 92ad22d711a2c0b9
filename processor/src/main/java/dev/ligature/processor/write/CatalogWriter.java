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
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes all that is generated for one catalog, each type whatever becomes of the others. */
public final class CatalogWriter {

    private static final String SERVICE = "META-INF/services/dev.ligature.spi.Catalog";

    private final SourceFiles files;
    private final List<Failure> failures = new ArrayList<>();

    /**
     * @param filer takes the files
     * @param elements finds the types that files originate from, by name
     */
    public CatalogWriter(Filer filer, Elements elements) {
        this.files = new SourceFiles(filer, elements);
    }

    /**
     * Writes clients, queries, references, paths, the catalog and its service entry.
     *
     * @param catalog the definitions with their final names
     * @param scripts the scripts that the catalog names
     */
    public void write(CatalogDefinition catalog, List<ScriptEntry> scripts) {
        RefNames refs = new RefNames(catalog);
        Aliases aliases = new Aliases(catalog);
        for (LinkDefinition link : catalog.followed()) {
            if (!link.readOnly() && !link.isUsed()) {
                write(link.type(), () -> new ClientType(catalog, link, refs));
            }
            if (!link.readOnly()) {
                write(link.type(), () -> new LinkPathType(catalog, aliases, link));
            }
        }
        for (ModelDefinition model : catalog.reached()) {
            write(model.type(), () -> new ModelPathType(catalog, aliases, model));
        }
        for (ViewDefinition view : catalog.views()) {
            write(view.type(), () -> new QueryType(catalog, view));
        }
        write(catalog.type(), () -> new RefsType(catalog, refs, origins(catalog)));
        write(catalog.type(), () -> new EntryType(catalog, refs, scripts, origins(catalog)));
        String entry = GeneratedTypes.entry(catalog).qualifiedName() + "\n";
        attempt(catalog.type(), () -> files.writeResource(SERVICE, entry, origins(catalog)));
    }

    /** Writes diagrams. */
    public void draw(CatalogDefinition catalog, Set<DiagramFormat> formats) {
        for (DiagramFormat format : formats) {
            attempt(
                    catalog.type(),
                    () -> files.writeResource(
                            format.file(catalog.name()), Diagrams.of(catalog, format), origins(catalog)));
        }
    }

    /** Writes what is generated for one type of the user's. */
    void write(ClassRef of, Supplier<GeneratedType> type) {
        attempt(of, () -> files.write(type.get()));
    }

    private void attempt(ClassRef of, Writing writing) {
        try {
            writing.run();
        } catch (IOException | RuntimeException e) {
            failures.add(new Failure(of, e));
        }
    }

    /** What could not be written so far. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    private static List<ClassRef> origins(CatalogDefinition catalog) {
        List<ClassRef> origins = new ArrayList<>(List.of(catalog.type()));
        catalog.followed().forEach(link -> origins.add(link.type()));
        catalog.views().forEach(view -> origins.add(view.type()));
        catalog.reached().forEach(model -> origins.add(model.type()));
        return origins;
    }

    /**
     * What could not be written.
     *
     * @param of the type of the user's that it would have been generated for
     * @param cause why: an {@code IOException} of the compiler's, or a mistake of this package
     */
    public record Failure(ClassRef of, Exception cause) {}

    /** Writes one file. */
    private interface Writing {
        void run() throws IOException;
    }
}
