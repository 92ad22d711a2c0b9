package dev.ligature.processor.write.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

    private static final String MODEL = "package shop.module%d; public record Model%d(String id) {}";

    private static final String LINK = """
            package shop.links;
            import dev.ligature.*;
            @DefineLink
            public record Link%1$d(
                @LinkEnd(isList = %2$b) Ref<shop.module%3$d.Model%4$d, String> left%1$d,
                @LinkEnd Ref<shop.module%5$d.Model%6$d, String> right%1$d,
                @LinkColumn(defaultValue = "1") int number) {}
            """;

    @TempDir
    Path folder;

    @Test
    void nothingIsDrawnUnlessItIsAskedFor() {
        assertThat(new Drawing(folder).compile()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "3,9,9", "9,12,1", "2,40,60", "3,40,60", "4,12,60", "5,40,15"})
    void noBoxCoversAnotherAndNoLineCrossesABox(int seed, int models, int links) throws IOException {
        Picture picture = random(new Random(seed), models, links).svg();

        List<Rectangle> boxes = picture.boxes();
        Rectangle all =
                new Rectangle(Picture.number(picture.root(), "width"), Picture.number(picture.root(), "height"));
        for (Rectangle box : boxes) {
            assertThat(all.contains(box)).as("%s in %s", box, all).isTrue();
            assertThat(boxes).filteredOn(box::intersects).as("at %s", box).containsExactly(box);
        }
        assertThat(picture.curves())
                .hasSize(2 * links)
                .allSatisfy(curve -> assertThat(boxes).as("%s", curve).noneMatch(curve::intersects));
    }

    @Test
    void theLinksAreToldToThoseWhoDoNotSeeThem() throws IOException {
        Picture picture = random(new Random(1), 2, 1).svg();

        assertThat(picture.root().getAttribute("role")).isEqualTo("img");
        assertThat(picture.texts("title")).containsExactly("Links of the catalog shop");
        assertThat(picture.texts("desc"))
                .singleElement()
                .asString()
                .matches("Link0 links Model\\d \\(0..[*1] lefts?0s?\\) and Model\\d \\(0..1 right0\\)\\.");
    }

    /** Modules of three models, links at random, those of a model with itself among them. */
    private Drawing random(Random random, int models, int links) {
        Drawing drawing = new Drawing(folder);
        for (int i = 0; i < models; i++) {
            drawing.add(MODEL.formatted(i / 3, i));
        }
        for (int i = 0; i < links; i++) {
            int left = random.nextInt(models);
            int right = random.nextInt(models);
            drawing.add(LINK.formatted(i, random.nextBoolean(), left / 3, left, right / 3, right));
        }
        return drawing;
    }
}
