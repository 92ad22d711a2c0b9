package dev.ligature.conformance.store;

import dev.ligature.Ligature;
import java.sql.Connection;
import org.jooq.Configuration;
import shop.links.BrandLogoLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductTagLinks;

/** A client of each cardinality, all with columns. */
record Clients(
        BrandLogoLinks brandLogo,
        ProductImageLinks productImage,
        ProductBrandLinks productBrand,
        ProductTagLinks productTag) {

    static Clients in(Ligature ligature) {
        return new Clients(
                BrandLogoLinks.in(ligature),
                ProductImageLinks.in(ligature),
                ProductBrandLinks.in(ligature),
                ProductTagLinks.in(ligature));
    }

    Clients with(Connection connection) {
        return new Clients(
                brandLogo.with(connection),
                productImage.with(connection),
                productBrand.with(connection),
                productTag.with(connection));
    }

    Clients with(Configuration configuration) {
        return new Clients(
                brandLogo.with(configuration),
                productImage.with(configuration),
                productBrand.with(configuration),
                productTag.with(configuration));
    }
}
