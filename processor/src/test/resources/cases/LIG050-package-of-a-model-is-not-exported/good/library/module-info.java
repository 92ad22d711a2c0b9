module crm {
    requires transitive dev.ligature;

    exports crm.customer;
    exports crm.links;
    exports crm.order;

    provides dev.ligature.spi.Catalog with
            crm.links.CrmCatalog;
}
