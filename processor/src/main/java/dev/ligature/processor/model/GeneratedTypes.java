package dev.ligature.processor.model;

/** The names of generated types. */
public final class GeneratedTypes {

    private GeneratedTypes() {}

    /** The client of a link, in the link's package. */
    public static ClassRef client(LinkDefinition link) {
        return beside(link.type(), "Links");
    }

    /** The query of a view, in the view's package. */
    public static ClassRef query(ViewDefinition view) {
        return beside(view.type(), "Query");
    }

    /** The factories of references, in the catalog's package. */
    public static ClassRef refs(CatalogDefinition catalog) {
        return beside(catalog.type(), "Refs");
    }

    /** The entry that the runtime finds, in the catalog's package. */
    public static ClassRef entry(CatalogDefinition catalog) {
        return entry(catalog.type());
    }

    /** The entry of the catalog of this type. */
    public static ClassRef entry(ClassRef catalog) {
        return beside(catalog, "Catalog");
    }

    /** The paths that begin at a model, in the catalog's package; named after the model's name in texts. */
    public static ClassRef path(CatalogDefinition catalog, ModelDefinition model) {
        return ClassRef.of(catalog.type().packageName(), CamelCase.capitalised(model.name()) + "Path");
    }

    /** The paths that begin at a link, in the catalog's package. */
    public static ClassRef path(CatalogDefinition catalog, LinkDefinition link) {
        return ClassRef.of(catalog.type().packageName(), link.type().flatName() + "Path");
    }

    private static ClassRef beside(ClassRef type, String suffix) {
        return ClassRef.of(type.packageName(), type.flatName() + suffix);
    }
}
