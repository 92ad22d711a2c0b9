package dev.ligature.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The entry of a catalog, which the runtime finds by {@code ServiceLoader}. */
final class EntryType extends GeneratedType {

    /** The version of the runtime's interfaces that this processor writes code for. */
    static final int RUNTIME_API = 1;

    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private final CatalogDefinition catalog;
    private final RefNames refs;
    private final List<ScriptEntry> scripts;

    EntryType(CatalogDefinition catalog, RefNames refs, List<ScriptEntry> scripts, List<ClassRef> origins) {
        super(GeneratedTypes.entry(catalog), origins);
        this.catalog = catalog;
        this.refs = refs;
        this.scripts = scripts;
    }

    @Override
    void fill(TypeSpec.Builder type) {
        catalog.links().stream()
                .filter(LinkDefinition::readOnly)
                .forEach(link -> type.addField(new ClientConstant(new Client(link), refs).readOnly()));
        type.addAnnotation(info())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The catalog {@code $L}: its links, models and scripts.", catalog.name())
                .addSuperinterface(RuntimeTypes.CATALOG)
                .addMethod(constructor())
                .addMethod(method("runtimeApi", TypeName.INT)
                        .addStatement("return $L", RUNTIME_API)
                        .build())
                .addMethod(method("name", ClassName.get(String.class))
                        .addStatement("return $S", catalog.name())
                        .build())
                .addMethod(list("links", JavaTypes.generic(RuntimeTypes.LINK_TYPE, ANY, ANY, ANY), links()))
                .addMethod(list("models", JavaTypes.generic(RuntimeTypes.MODEL_TYPE, ANY, ANY), models()));
        if (!catalog.used().entries().isEmpty()) {
            type.addMethod(list(
                    "uses",
                    JavaTypes.generic(ClassName.get(Class.class), WildcardTypeName.subtypeOf(RuntimeTypes.CATALOG)),
                    uses()));
        }
        ScriptLists.addTo(type, scripts);
        type.addMethod(open());
    }

    @Override
    void mention(Mentions mentions) {
        mentions.type(catalog.type());
        catalog.links().forEach(link -> mentions.type(link.type()));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For the runtime.")
                .build();
    }

    private AnnotationSpec info() {
        AnnotationSpec.Builder info = AnnotationSpec.builder(RuntimeTypes.CATALOG_INFO)
                .addMember("catalog", "$T.class", JavaTypes.of(catalog.type()));
        catalog.links().forEach(link -> info.addMember("links", "$T.class", JavaTypes.of(link.type())));
        return info.build();
    }

    private Stream<CodeBlock> uses() {
        return catalog.used().entries().stream().map(entry -> CodeBlock.of("$T.class", JavaTypes.of(entry)));
    }

    private Stream<CodeBlock> links() {
        return catalog.links().stream().map(link -> LinkConstants.of(catalog, link));
    }

    private Stream<CodeBlock> models() {
        return catalog.models().stream()
                .map(model -> CodeBlock.of("$T.$L", JavaTypes.of(GeneratedTypes.path(catalog, model)), Columns.MODEL));
    }

    private static MethodSpec list(String name, TypeName element, Stream<CodeBlock> items) {
        CodeBlock all = items.collect(CodeBlock.joining(",\n"));
        return method(name, JavaTypes.listOf(element))
                .addStatement(all.isEmpty() ? "return $T.of($L)" : "return $T.of(\n$L)", List.class, all)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    /** In the generated class, since on the module path only a class of the same module sees its resources. */
    private MethodSpec open() {
        return method("open", ClassName.get(InputStream.class))
                .addParameter(String.class, "resource")
                .addStatement("return $T.class.getResourceAsStream($S + resource)", JavaTypes.of(name()), "/")
                .build();
    }
}
