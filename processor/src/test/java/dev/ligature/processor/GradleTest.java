package dev.ligature.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ligature.DefineLink;
import dev.ligature.LinkCatalog;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.LinkModel;
import dev.ligature.LinkView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Gradle asks of a processor that is aggregating, besides what {@link ArchitectureTest} shows: that no API of one
 * compiler alone is used.
 */
class GradleTest {

    private static final String AGGREGATING = "org.gradle.annotation.processing.aggregating";

    @Test
    void theProcessorSaysByItselfWhatItIsUnderTheNameThatCompilersFind() {
        String name = LinkProcessor.class.getName();

        assertThat(resource("gradle/incremental.annotation.processors")).isEqualTo(name + ",dynamic");
        assertThat(resource("services/javax.annotation.processing.Processor")).isEqualTo(name);
    }

    /** Elsewhere Gradle compiles all anew. */
    @Test
    void itIsAggregatingWhereTheCompilerReadsFromClassFilesWhatItReadsFromSources() {
        assertThat(new LinkProcessor().getSupportedOptions().contains(AGGREGATING))
                .isEqualTo(Runtime.version().feature() >= 22);
    }

    /** Unchanged sources are handed over as class files, in which annotations of sources alone are not found. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                DefineLink.class,
                LinkCatalog.class,
                LinkColumn.class,
                LinkEnd.class,
                LinkModel.class,
                LinkView.class
            })
    void annotationsAreInClassFiles(Class<?> annotation) {
        Retention retention = annotation.getAnnotation(Retention.class);

        assertThat(retention == null ? RetentionPolicy.CLASS : retention.value())
                .isNotEqualTo(RetentionPolicy.SOURCE);
    }

    /** Any other place would turn incremental compilation off. */
    @Test
    void resourcesAreReadFromAndWrittenToTheClassOutputAlone() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("dev.ligature.processor")
                                .stream()
                                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                                .map(JavaFieldAccess::getTarget)
                                .filter(field -> field.getOwner().isEquivalentTo(StandardLocation.class))
                                .map(field -> field.getName()))
                .isNotEmpty()
                .containsOnly(StandardLocation.CLASS_OUTPUT.name());
    }

    private static String resource(String name) {
        String path = "/META-INF/" + name;
        try (InputStream file = Objects.requireNonNull(LinkProcessor.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
