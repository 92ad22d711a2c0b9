module crm {
    requires crm.models;
    requires transitive dev.ligature;

    exports crm.links;

    provides dev.ligature.spi.Catalog with
            crm.links.CrmCatalog;
}
