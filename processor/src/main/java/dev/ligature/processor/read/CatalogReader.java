package dev.ligature.processor.read;

import dev.ligature.processor.model.CatalogDeclaration;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads catalogs. There is always a value, so that one mistake here does not look like many elsewhere. */
final class CatalogReader {

    /** With {@code ligature_history_} before it, the name is that of a table. */
    private static final int MAX_NAME = Names.LIMIT - "ligature_history_".length();

    /** The runtime's own, and the file that stands beside the folders of catalogs; see {@link DefinitionIndex}. */
    private static final Set<String> TAKEN = Set.of("ligature", "index");

    private CatalogReader() {}

    /**
     * Reads one catalog.
     *
     * @param uses the entries of the catalogs that it uses
     */
    static Reading<CatalogDeclaration> read(TypeElement catalog, List<ClassRef> uses) {
        List<Problem> problems = new ArrayList<>();
        Location at = Location.of(catalog.getQualifiedName().toString());
        String type = catalog.getSimpleName().toString();
        if (!Types.isTopLevel(catalog)) {
            problems.add(Problem.of(Message.CATALOG_NESTED, at, type));
        }
        Annotation annotation =
                Annotation.on(catalog, LigatureTypes.LINK_CATALOG).orElseThrow();
        String name = annotation.text("name");
        if (!Names.legal(name) || name.length() > MAX_NAME || TAKEN.contains(name)) {
            Location atName = at.at("LinkCatalog", "name");
            problems.add(Problem.of(Message.CATALOG_NAME_ILLEGAL, atName, type, name, MAX_NAME));
        }
        return new Reading<>(Optional.of(new CatalogDeclaration(Types.ref(catalog), name, uses)), problems);
    }
}
