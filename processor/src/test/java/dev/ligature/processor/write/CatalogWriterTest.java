package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Sources;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.write.source.Type;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the other files where one cannot be written. */
class CatalogWriterTest {

    private static final ClassRef BAD = ClassRef.of("shop", "Bad");
    private static final ClassRef GOOD = ClassRef.of("shop", "Good");

    @TempDir
    Path folder;

    @Test
    void aFailureIsThatOfOneTypeAndTheOthersAreWritten() throws IOException {
        WritesThree processor = new WritesThree();

        compile(processor);

        assertThat(processor.failures).extracting(CatalogWriter.Failure::of).containsExactly(BAD, BAD);
        assertThat(processor.failures)
                .extracting(failure -> failure.cause().getMessage())
                .containsExactly("when it is made", "when it is filled");
        assertThat(folder.resolve("shop/GoodLinks.java")).exists();
    }

    private void compile(WritesThree processor) throws IOException {
        List<Path> files = Sources.write(folder, "package shop; public interface Good {}");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(folder);
            List<String> options = List.of("-proc:only", "-d", folder.toString());
            CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processor));
            task.call();
        }
    }

    /** Writes what fails before what does not. */
    private static final class WritesThree extends AbstractProcessor {

        private List<CatalogWriter.Failure> failures = List.of();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (failures.isEmpty()) {
                CatalogWriter writer = new CatalogWriter(processingEnv.getFiler(), processingEnv.getElementUtils());
                writer.write(BAD, () -> {
                    throw new IllegalStateException("when it is made");
                });
                writer.write(BAD, () -> new Generated("BadLinks", BAD, true));
                writer.write(GOOD, () -> new Generated("GoodLinks", GOOD, false));
                failures = writer.failures();
            }
            return false;
        }
    }

    /** A generated type, maybe one that cannot be. */
    private static final class Generated extends GeneratedType {

        private final boolean fails;

        Generated(String name, ClassRef origin, boolean fails) {
            super(ClassRef.of("shop", name), List.of(origin));
            this.fails = fails;
        }

        @Override
        void fill(Type type) {
            if (fails) {
                throw new IllegalStateException("when it is filled");
            }
        }

        @Override
        void mention(Mentions mentions) {}
    }
}
