module shop {
    requires crm;

    provides dev.ligature.spi.Catalog with
            shop.links.ShopCatalog;
}
