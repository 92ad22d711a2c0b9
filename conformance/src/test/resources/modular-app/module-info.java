/** An application on the module path. */
module modular.app {
    requires com.h2database;
    requires dev.ligature;
    requires java.naming; // for H2's data source

    provides dev.ligature.spi.Catalog with
            modular.links.ModularCatalog;
}
