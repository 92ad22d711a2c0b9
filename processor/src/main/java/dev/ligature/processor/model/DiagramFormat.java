package dev.ligature.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a diagram of a catalog can be written as. */
public enum DiagramFormat {
    /** Text that forges and editors draw. */
    MERMAID("mmd"),
    /** A picture. */
    SVG("svg");

    private final String extension;

    DiagramFormat(String extension) {
        this.extension = extension;
    }

    /** The names in the processor's option, sorted. */
    public static List<String> names() {
        return Arrays.stream(values()).map(DiagramFormat::optionName).sorted().toList();
    }

    /** The one of this name in the processor's option. */
    public static DiagramFormat named(String optionName) {
        return valueOf(optionName.toUpperCase(Locale.ROOT));
    }

    /** Its name in the processor's option. */
    public String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file among the classes that holds the diagram of a catalog. */
    public String file(String catalog) {
        return "META-INF/ligature/" + catalog + "/links." + extension;
    }
}
