package dev.ligature.processor.read;

/** The names of the runtime's types; the processor does not have the types themselves. */
public final class LigatureTypes {

    /** The annotation of catalogs. */
    public static final String LINK_CATALOG = "dev.ligature.LinkCatalog";

    /** The annotation of links. */
    public static final String DEFINE_LINK = "dev.ligature.DefineLink";

    /** The annotation of views. */
    public static final String LINK_VIEW = "dev.ligature.LinkView";

    public static final String LINK_MODEL = "dev.ligature.LinkModel";
    public static final String LINK_MODELS = "dev.ligature.LinkModel.All";
    public static final String LINK_END = "dev.ligature.LinkEnd";
    static final String LINK_COLUMN = "dev.ligature.LinkColumn";
    static final String CATALOG_INFO = "dev.ligature.spi.CatalogInfo";
    static final String LINK_INFO = "dev.ligature.spi.LinkInfo";
    static final String REF = "dev.ligature.Ref";

    private LigatureTypes() {}
}
