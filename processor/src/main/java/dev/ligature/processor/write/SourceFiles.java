package dev.ligature.processor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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

    /** For each package whether types in it hide some of {@code java.lang}. */
    private final Map<String, Boolean> hidingJavaLang = new HashMap<>();

    /** The simple names of the types that subtypes in other packages inherit, for each supertype. */
    private final Map<ClassName, Set<String>> inheritedTypes = new HashMap<>();

    SourceFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
        this.deprecations = new Deprecations(elements);
    }

    void write(GeneratedType generated) throws IOException {
        Element[] origins = origins(generated.origins());
        Type type = generated.source();
        Mentions mentions = new Mentions();
        generated.mention(mentions);
        suppressed(deprecations.of(mentions)).ifPresent(type::annotation);
        String text = type.file(hidesJavaLang(generated), supertype -> inheritedTypes(generated, supertype));
        try (Writer file = filer.createSourceFile(generated.name().qualifiedName(), origins)
                .openWriter()) {
            file.write(text);
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
    private static Optional<Code> suppressed(Set<String> warnings) {
        Code all = warnings.stream().map(warning -> Code.of("$S", warning)).collect(Code.joining(", "));
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(Code.of(warnings.size() > 1 ? "@$T({$L})" : "@$T($L)", SuppressWarnings.class, all));
    }

    /** A supertype of the same package is generated as well, without types that are inherited, and maybe not there yet. */
    private Set<String> inheritedTypes(GeneratedType generated, ClassName supertype) {
        return supertype.packageName().equals(generated.name().packageName())
                ? Set.of()
                : inheritedTypes.computeIfAbsent(supertype, this::inheritedTypes);
    }

    private Set<String> inheritedTypes(ClassName supertype) {
        TypeElement found = elements.getTypeElement(supertype.qualifiedName());
        return found == null
                ? Set.of()
                : ElementFilter.typesIn(elements.getAllMembers(found)).stream()
                        .filter(SourceFiles::isInherited)
                        .map(type -> type.getSimpleName().toString())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isInherited(TypeElement member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || member.getModifiers().contains(Modifier.PROTECTED);
    }

    /** A type of the same package comes before one of {@code java.lang}, unless that is imported. */
    private boolean hidesJavaLang(GeneratedType generated) {
        return hidingJavaLang.computeIfAbsent(
                generated.name().packageName(),
                name -> generated.origins().stream()
                        .filter(origin -> origin.packageName().equals(name))
                        .findFirst()
                        .map(this::find)
                        .filter(this::isBesideJavaLang)
                        .isPresent());
    }

    /** Asks in the one module that the package is in: javac would look for what is not there in all that it knows. */
    private boolean isBesideJavaLang(TypeElement type) {
        PackageElement around = elements.getPackageOf(type);
        ModuleElement module = elements.getModuleOf(type);
        return JAVA_LANG.stream()
                .map(name ->
                        ClassRef.of(around.getQualifiedName().toString(), name).qualifiedName())
                .anyMatch(name -> elements.getTypeElement(module, name) != null);
    }
}
