package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.DiagramFormat;

/** The diagrams of a catalog. They depend on its definitions alone. */
public final class Diagrams {

    private Diagrams() {}

    /** The content of the file. */
    public static String of(CatalogDefinition catalog, DiagramFormat format) {
        return switch (format) {
            case MERMAID -> new Mermaid(catalog).text();
            case SVG -> new Svg(catalog).text();
        };
    }
}
