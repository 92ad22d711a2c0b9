package dev.ligature.conformance.workflow;

import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import shop.links.BrandLogoLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductTagLinks;

/** The base of the contracts about steps: a client of each cardinality, and what is in their tables. */
abstract class WorkflowContract extends ShopContract {

    @BeforeEach
    final void forgetNamedRuns() {
        Sql.execute(dataSource(), "delete from ligature_step");
        dataSource().forget();
    }

    /** All live links of these clients, with every column and time. */
    protected final List<String> live() {
        return rows("brand_logo", "product_brand", "product_image", "product_tag");
    }

    /** All dismissed links of these clients, with every column and time. */
    protected final List<String> archived() {
        return rows("brand_logo_archive", "product_brand_archive", "product_image_archive", "product_tag_archive");
    }

    protected final ProductBrandLinks productBrand() {
        return ProductBrandLinks.in(ligature());
    }

    protected final BrandLogoLinks brandLogo() {
        return BrandLogoLinks.in(ligature());
    }

    protected final ProductImageLinks productImage() {
        return ProductImageLinks.in(ligature());
    }

    protected final ProductTagLinks productTag() {
        return ProductTagLinks.in(ligature());
    }

    private List<String> rows(String... tables) {
        return Stream.of(tables)
                .flatMap(table -> Sql.rows(dataSource(), table).stream())
                .sorted()
                .toList();
    }
}
