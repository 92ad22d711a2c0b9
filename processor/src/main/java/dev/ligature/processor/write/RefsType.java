package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.List;

/** The factories of references: one method per model. */
final class RefsType extends GeneratedType {

    private final CatalogDefinition catalog;
    private final RefNames names;

    RefsType(CatalogDefinition catalog, RefNames names, List<ClassRef> origins) {
        super(GeneratedTypes.refs(catalog), origins);
        this.catalog = catalog;
        this.names = names;
    }

    @Override
    void fill(Type type) {
        type.modifiers("public final")
                .doc("References to the records of every model of the catalog {@code $L}.", catalog.name())
                .method(Method.constructor(JavaTypes.of(name())).modifiers("private"));
        catalog.models().forEach(model -> type.method(factory(model)));
    }

    @Override
    void mention(Mentions mentions) {
        catalog.models().forEach(mentions::ref);
    }

    private Method factory(ModelDefinition model) {
        PropertyDefinition key = model.key();
        String parameter = Scope.ofParameters().take(key.name(), "Key");
        return Method.of(JavaTypes.ref(model), names.factory(model))
                .modifiers("public static")
                .doc("The $L with this {@code $L}.", Nouns.words(model.name()), key.name())
                .parameter(JavaTypes.boxed(key.type()), parameter)
                .statement("return $T.of($T.class, $L)", RuntimeTypes.REF, JavaTypes.of(model.type()), parameter);
    }
}
