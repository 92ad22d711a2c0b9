package dev.ligature.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.model.PropertyDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

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
    void fill(TypeSpec.Builder type) {
        type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("References to the records of every model of the catalog {@code $L}.", catalog.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        catalog.models().forEach(model -> type.addMethod(factory(model)));
    }

    @Override
    void mention(Mentions mentions) {
        catalog.models().forEach(mentions::ref);
    }

    private MethodSpec factory(ModelDefinition model) {
        PropertyDefinition key = model.key();
        String parameter = Scope.ofParameters().take(key.name(), "Key");
        return MethodSpec.methodBuilder(names.factory(model))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The $L with this {@code $L}.", Nouns.words(model.name()), key.name())
                .returns(JavaTypes.ref(model))
                .addParameter(JavaTypes.boxed(key.type()), parameter)
                .addStatement("return $T.of($T.class, $L)", RuntimeTypes.REF, JavaTypes.of(model.type()), parameter)
                .build();
    }
}
