package dev.ligature.processor.write;

import dev.ligature.processor.ledger.ScriptEntry;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The entry of a catalog, which the runtime finds by {@code ServiceLoader}. */
final class EntryType extends GeneratedType {

    /** The version of the runtime's interfaces that this processor writes code for. */
    static final int RUNTIME_API = 1;

    private static final Code ANY = Code.of("?");

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
    void fill(Type type) {
        catalog.links().stream()
                .filter(LinkDefinition::readOnly)
                .forEach(link -> type.field(new ClientConstant(new Client(link), refs).readOnly()));
        type.annotation(info())
                .modifiers("public final")
                .doc("The catalog {@code $L}: its links, models and scripts.", catalog.name())
                .implementing(RuntimeTypes.CATALOG)
                .method(constructor())
                .method(method("runtimeApi", JavaTypes.INT).statement("return $L", RUNTIME_API))
                .method(method("name", ClassName.of(String.class)).statement("return $S", catalog.name()))
                .method(list("links", JavaTypes.generic(RuntimeTypes.LINK_TYPE, ANY, ANY, ANY), links()))
                .method(list("models", JavaTypes.generic(RuntimeTypes.MODEL_TYPE, ANY, ANY), models()));
        if (!catalog.used().entries().isEmpty()) {
            type.method(list(
                    "uses",
                    JavaTypes.generic(ClassName.of(Class.class), Code.of("? extends $T", RuntimeTypes.CATALOG)),
                    uses()));
        }
        ScriptLists.addTo(type, JavaTypes.of(name()), scripts);
        type.method(open());
    }

    @Override
    void mention(Mentions mentions) {
        mentions.type(catalog.type());
        catalog.links().forEach(link -> mentions.type(link.type()));
    }

    private Method constructor() {
        return Method.constructor(JavaTypes.of(name())).modifiers("public").doc(Code.of("For the runtime."));
    }

    private Code info() {
        List<Code> members = new ArrayList<>();
        members.add(Annotations.member("catalog", List.of(ofClass(catalog.type()))));
        if (!catalog.links().isEmpty()) {
            List<Code> links =
                    catalog.links().stream().map(link -> ofClass(link.type())).toList();
            members.add(Annotations.member("links", links));
        }
        return Annotations.of(RuntimeTypes.CATALOG_INFO, members);
    }

    private static Code ofClass(ClassRef type) {
        return Code.of("$T.class", JavaTypes.of(type));
    }

    private List<Code> uses() {
        return catalog.used().entries().stream().map(EntryType::ofClass).toList();
    }

    private List<Code> links() {
        return catalog.links().stream()
                .map(link -> LinkConstants.of(catalog, link))
                .toList();
    }

    private List<Code> models() {
        return catalog.models().stream()
                .map(model -> Code.of("$T.$L", JavaTypes.of(GeneratedTypes.path(catalog, model)), Columns.MODEL))
                .toList();
    }

    private static Method list(String name, Code element, List<Code> items) {
        return method(name, JavaTypes.listOf(element)).statement(returned(items));
    }

    private static Code returned(List<Code> items) {
        return items.isEmpty()
                ? Code.of("return $T.of()", List.class)
                : Code.of("return $T.of(\n$L)", List.class, Code.join(items, ",\n"));
    }

    private static Method method(String name, Code type) {
        return Method.of(type, name).annotation(JavaTypes.OVERRIDE).modifiers("public");
    }

    /** In the generated class, since on the module path only a class of the same module sees its resources. */
    private Method open() {
        return method("open", ClassName.of(InputStream.class))
                .parameter(ClassName.of(String.class), "resource")
                .statement("return $T.class.getResourceAsStream($S + resource)", JavaTypes.of(name()), "/");
    }
}
