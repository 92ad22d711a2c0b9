module shop {
    requires com.h2database;
    requires crm;
    requires java.naming; // for H2's data source

    provides dev.ligature.spi.Catalog with
            shop.links.ShopCatalog;
}
