package dev.ligature.processor.write.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java allows more in names than diagrams bear: words and signs of their languages, and letters of every script. */
class UnusualNamesTest {

    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void names() {
        drawing = new Drawing(folder);
        drawing.add("package end; public record end(String id) {}");
        drawing.add("package shop.a_b; public record Size(Long id) {}");
        drawing.add("""
                package shop.links;
                import dev.ligature.*;
                @DefineLink
                public record graph(
                    @LinkEnd(isList = true) Ref<end.end, String> end,
                    @LinkEnd(deleteCascade = true) Ref<shop.a_b.Size, Long> $size$,
                    @LinkColumn(defaultValue = "1") int __größe__,
                    @LinkColumn(nullable = true) java.util.List<String> $$$) {}
                """);
    }

    /** The text as Mermaid 11 reads it, and as it draws it: dollars in a row would be a formula. */
    @Test
    void mermaidReadsThem() throws IOException {
        assertThat(drawing.mermaid()).isEqualTo("""
                flowchart LR
                    accTitle: Links of the catalog shop
                    subgraph module_end["end"]
                        model_end_end["end"]
                    end
                    subgraph module_shop_a_95_b["shop.a_b"]
                        model_shop_a_95_b_Size["Size"]
                    end
                    link_shop_links_graph("graph<br/>__größe__: int<br/>#36;#8203;#36;#8203;#36;: List#60;String#62;")
                    model_end_end ---|"0..* ends"| link_shop_links_graph
                    link_shop_links_graph -->|"0..1 #36;size#36;, cascade"| model_shop_a_95_b_Size
                """);
    }

    @Test
    void theyStandInThePictureAsTheyAre() throws IOException {
        assertThat(drawing.svg().texts("text"))
                .contains("end", "shop.a_b", "Size", "graph", "0..* ends", "0..1 $size$, cascade")
                .contains("__größe__: int", "$$$: List<String>");
    }

    /** Such as the name {@code a} and a character that Java ignores in names. */
    @Test
    void whatXmlDoesNotAllowIsLeftOut() {
        Xml xml = new Xml();
        xml.element("text", "a\u0001 < b & \"c\"", "class", "\u0001");
        assertThat(xml).hasToString("<text>a &lt; b &amp; &quot;c&quot;</text>\n");
    }
}
