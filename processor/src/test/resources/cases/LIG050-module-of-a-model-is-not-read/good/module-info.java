module shop {
    requires crm;
    requires crm.models;

    provides dev.ligature.spi.Catalog with
            shop.links.ShopCatalog;
}
