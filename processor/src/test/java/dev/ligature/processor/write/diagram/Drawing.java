package dev.ligature.processor.write.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compilation;
import dev.ligature.processor.compiling.Compiler;
import dev.ligature.processor.compiling.Said;
import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources with the catalog {@code shop}, compiled for their diagrams. */
final class Drawing {

    private static final String CATALOG =
            "package shop.links; @dev.ligature.LinkCatalog(name = \"shop\") public interface Shop {}";

    private final Path folder;
    private final List<String> texts = new ArrayList<>(List.of(CATALOG));

    Drawing(Path folder) {
        this.folder = folder;
    }

    /** Adds a type, whose package comes first. */
    void add(String text) {
        texts.add(text);
    }

    /** The folder of what belongs to the catalog among the classes. */
    Path compile(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Aligature.mode=off");
        List<Path> files = Sources.write(folder.resolve("sources"), texts.toArray(String[]::new));
        Compilation compilation = new Compilation(files, TestPath.runtime(), false, folder, all, List.of());
        assertThat(Compiler.here().compile(compilation)).noneMatch(Said::isError);
        return compilation.classes().resolve("META-INF/ligature/shop");
    }

    Picture svg() throws IOException {
        return Picture.parse(Files.readString(compile("-Aligature.diagram=svg").resolve("links.svg")));
    }

    String mermaid() throws IOException {
        return Files.readString(compile("-Aligature.diagram=mermaid").resolve("links.mmd"));
    }
}
