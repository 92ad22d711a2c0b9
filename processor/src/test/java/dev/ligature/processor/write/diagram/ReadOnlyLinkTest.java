package dev.ligature.processor.write.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.ledger.Definitions;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.DiagramFormat;
import dev.ligature.processor.model.LinkDefinition;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReadOnlyLinkTest {

    private static final CatalogDefinition CATALOG = catalog(Definitions.productBrand());

    private static CatalogDefinition catalog(LinkDefinition link) {
        return new CatalogDefinition(
                Definitions.CATALOG,
                "shop",
                List.of(Definitions.readOnly(link)),
                List.of(),
                List.of(link.left().model(), link.right().model()),
                CatalogDefinition.Used.nothing());
    }

    @Test
    void itIsDashedInThePictureWhichSaysWhatThatMeans() throws IOException {
        Picture picture = Picture.parse(Diagrams.of(CATALOG, DiagramFormat.SVG));

        assertThat(picture.elements("path")).hasSize(2).allSatisfy(ReadOnlyLinkTest::isDashed);
        assertThat(picture.elements("rect"))
                .filteredOn(box -> box.getAttribute("fill").equals(Pen.BLUE_GROUND))
                .singleElement()
                .satisfies(ReadOnlyLinkTest::isDashed);
        assertThat(picture.texts("text")).contains("dashed: read-only, follows a property of a model");
    }

    private static void isDashed(Element element) {
        assertThat(element.getAttribute("stroke-dasharray")).isNotEmpty();
    }

    @Test
    void itIsDashedForMermaid() {
        assertThat(Diagrams.of(CATALOG, DiagramFormat.MERMAID)).contains("""
                            link_shop_links_ProductBrand("ProductBrand"):::readOnly
                            model_shop_product_Model -.-|"0..* products"| link_shop_links_ProductBrand
                            link_shop_links_ProductBrand -.-|"0..1 brands"| model_shop_brand_Model
                            classDef readOnly stroke-dasharray: 5 4
                        """);
    }
}
