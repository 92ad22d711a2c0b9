package dev.ligature.processor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.ClassRef;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The files of one compilation. */
final class SourceFiles {

    /** The types of {@code java.lang} that generated code names. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Double",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final Filer filer;
    private final Elements elements;
    private final Deprecations deprecations;

    SourceFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
        this.deprecations = new Deprecations(elements);
    }

    void write(GeneratedType generated) throws IOException {
        Element[] origins = origins(generated.origins());
        TypeSpec.Builder type = generated.source();
        Mentions mentions = new Mentions();
        generated.mention(mentions);
        suppressed(deprecations.of(mentions)).ifPresent(type::addAnnotation);
        String packageName = generated.name().packageName();
        JavaFile file = JavaFile.builder(packageName, type.build())
                .indent("    ")
                .skipJavaLangImports(!hidesJavaLang(packageName))
                .build();
        try (Writer writer = filer.createSourceFile(generated.name().qualifiedName(), origins)
                .openWriter()) {
            file.writeTo(writer);
        }
    }

    /** Writes a text file into the class output, in UTF-8 whatever the sources are in. */
    void writeResource(String path, String text, List<ClassRef> origins) throws IOException {
        try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins(origins))
                .openOutputStream()) {
            file.write(text.getBytes(UTF_8));
        }
    }

    private Element[] origins(List<ClassRef> types) {
        return types.stream()
                .distinct()
                .map(this::find)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
    }

    private @Nullable TypeElement find(ClassRef type) {
        return elements.getTypeElement(type.qualifiedName());
    }

    /** A link of a deprecated model is the user's decision, and has been warned of where the user declared it. */
    private static Optional<AnnotationSpec> suppressed(Set<String> warnings) {
        CodeBlock all =
                warnings.stream().map(warning -> CodeBlock.of("$S", warning)).collect(CodeBlock.joining(", "));
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", warnings.size() > 1 ? "{$L}" : "$L", all)
                        .build());
    }

    /** A type of the same package comes before one of {@code java.lang}, unless that is imported. */
    private boolean hidesJavaLang(String packageName) {
        return JAVA_LANG.stream().anyMatch(name -> find(ClassRef.of(packageName, name)) != null);
    }
}
