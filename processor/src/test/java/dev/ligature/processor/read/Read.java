package dev.ligature.processor.read;

import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.compiling.TestPath;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads definitions from sources by a real compiler. */
final class Read {

    private static final String IMPORTS =
            "import dev.ligature.*; import java.util.*; import shop.product.*; import shop.brand.*;\n";

    private Read() {}

    /** Reads what these define, beside a product, a brand and a catalog. */
    static ReadResult all(Path folder, String... definitions) {
        List<String> texts = new ArrayList<>(List.of(
                "package shop.product; public record Product(String id, String title, java.math.BigDecimal price) {}",
                "package shop.brand; public record Brand(Long id, String name) {}",
                "package shop.links; @dev.ligature.LinkCatalog(name = \"shop\") public interface Shop {}"));
        Arrays.stream(definitions)
                .map(text -> text.startsWith("package") ? text : "package shop.links; " + IMPORTS + text)
                .forEach(texts::add);
        return compile(folder, Sources.write(folder, texts.toArray(String[]::new)));
    }

    /** Reads one link. */
    static LinkDefinition link(Path folder, String... definitions) {
        ReadResult read = all(folder, definitions);
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems());
        }
        return read.declarations().links().get(0);
    }

    static EndDefinition left(Path folder, String... definitions) {
        return link(folder, definitions).left();
    }

    private static ReadResult compile(Path folder, List<Path> files) {
        Reader reader = new Reader();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            String path =
                    TestPath.runtime().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<String> options = List.of("-proc:only", "-classpath", path, "-d", classes.toString());
            CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(reader));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.results.get(0);
    }

    /** Runs the stage alone. */
    private static final class Reader extends AbstractProcessor {

        private final List<ReadResult> results = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.ligature.*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Found found = new Found(
                    names(round, LigatureTypes.LINK_CATALOG),
                    names(round, LigatureTypes.DEFINE_LINK),
                    names(round, LigatureTypes.LINK_VIEW));
            results.add(new DefinitionReader(
                            processingEnv.getElementUtils(),
                            processingEnv.getTypeUtils(),
                            roots(round),
                            found,
                            Found.nothing())
                    .read());
            return false;
        }

        private static Roots roots(RoundEnvironment round) {
            return new Roots(ElementFilter.typesIn(round.getRootElements()).stream()
                    .map(type -> type.getQualifiedName().toString())
                    .collect(Collectors.toSet()));
        }

        private Set<String> names(RoundEnvironment round, String annotation) {
            Set<String> names = new TreeSet<>();
            TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
            ElementFilter.typesIn(round.getElementsAnnotatedWith(type))
                    .forEach(t -> names.add(t.getQualifiedName().toString()));
            return names;
        }
    }
}
