package dev.ligature.processor.write;

import dev.ligature.processor.write.source.ClassName;

/** The types of the runtime that generated code names; by name, since the processor does not depend on the runtime. */
final class RuntimeTypes {

    static final ClassName COUNTS = api("Counts");
    static final ClassName CURSOR = api("Cursor");
    static final ClassName LIGATURE = api("Ligature");
    static final ClassName LINK_CHANGE = api("LinkChange");
    static final ClassName LINK_CONFLICT = api("LinkConflictException");
    static final ClassName LINK_NOT_FOUND = api("LinkNotFoundException");
    static final ClassName LINK_STEP = api("LinkStep");
    static final ClassName LINKED = api("Linked");
    static final ClassName MANY_PATH = api("ManyPath");
    static final ClassName OUTCOME = api("Outcome");
    static final ClassName PAGE = api("Page");
    static final ClassName PAIR = api("Pair");
    static final ClassName PATH = api("Path");
    static final ClassName PERIOD = api("Period");
    static final ClassName REF = api("Ref");
    static final ClassName STALE_CHANGE = api("StaleChangeException");
    static final ClassName TAKING = api("Taking");
    static final ClassName TEXT_PATH = api("TextPath");
    static final ClassName TRANSACTION = api("Transaction");
    static final ClassName VIEW_QUERY = api("ViewQuery");

    static final ClassName CATALOG = spi("Catalog");
    static final ClassName CATALOG_INFO = spi("CatalogInfo");
    static final ClassName COLUMN = spi("Column");
    static final ClassName COLUMN_CHANGES = spi("ColumnChanges");
    static final ClassName COLUMN_TYPE = spi("ColumnType");
    static final ClassName LINK_END_TYPE = spi("LinkEndType");
    static final ClassName LINK_INFO = spi("LinkInfo");
    static final ClassName LINK_STORE = spi("LinkStore");
    static final ClassName LINK_TYPE = spi("LinkType");
    static final ClassName LINKS_FROM = spi("LinksFrom");
    static final ClassName MODEL_TYPE = spi("ModelType");
    static final ClassName NODE = spi("Node");
    static final ClassName QUERY_STATE = spi("QueryState");
    static final ClassName RECORD_PATH = spi("RecordPath");
    static final ClassName SIDE = spi("Side");
    static final ClassName VIEW_TYPE = spi("ViewType");

    static final ClassName JOOQ_CONFIGURATION = ClassName.of("org.jooq", "Configuration");
    static final ClassName JOOQ_JSON = ClassName.of("org.jooq", "JSON");
    static final ClassName NULLABLE = ClassName.of("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}

    private static ClassName api(String name) {
        return ClassName.of("dev.ligature", name);
    }

    private static ClassName spi(String name) {
        return ClassName.of("dev.ligature.spi", name);
    }
}
