module shop {
    requires dev.ligature;

    provides dev.ligature.spi.Catalog with
            shop.links.ShopCatalog;
}
