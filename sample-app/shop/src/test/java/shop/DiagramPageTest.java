package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The page on diagrams shows the sample's, as the compiler drew it. */
class DiagramPageTest {

    private static final Path DOCS = Path.of("..", "..", "docs");

    @Test
    void theTextForMermaidStandsOnThePage() throws IOException {
        assertThat(page())
                .contains("<!-- generated: META-INF/ligature/shop/links.mmd -->\n```mermaid\n" + drawn("links.mmd")
                        + "```\n");
    }

    @Test
    void thePictureBesideThePageIsTheOneThatWasDrawn() throws IOException {
        Path picture = Path.of("images", "sample-shop.svg");

        assertThat(page()).contains("](" + picture + ")");
        assertThat(DOCS.resolve(picture))
                .as("copy target/classes/META-INF/ligature/shop/links.svg there")
                .hasContent(drawn("links.svg"));
    }

    @Test
    void thePageShowsHowThePomAsksForThem() throws IOException {
        String argument = "<arg>-Aligature.diagram=mermaid,svg</arg>";

        assertThat(page()).contains(argument);
        assertThat(Path.of("pom.xml")).content().contains(argument);
    }

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("diagram.md"));
    }

    private static String drawn(String file) throws IOException {
        String resource = "/META-INF/ligature/shop/" + file;
        try (InputStream drawn = Objects.requireNonNull(DiagramPageTest.class.getResourceAsStream(resource))) {
            return new String(drawn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
