package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The typed paths that begin at a model: its properties, and over its links to other models. */
final class ModelPathType extends GeneratedType {

    private final CatalogDefinition catalog;
    private final Aliases aliases;
    private final ModelDefinition model;
    private final Columns columns;

    ModelPathType(CatalogDefinition catalog, Aliases aliases, ModelDefinition model) {
        super(GeneratedTypes.path(catalog, model), origins(catalog, aliases, model));
        this.catalog = catalog;
        this.aliases = aliases;
        this.model = model;
        this.columns = Columns.of(model);
    }

    @Override
    void fill(TypeSpec.Builder type) {
        type.addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Typed paths that begin at a {@link $T}, for conditions and orders.",
                        JavaTypes.of(model.type()))
                .superclass(RuntimeTypes.RECORD_PATH)
                .addFields(columns.fields())
                .addField(modelField())
                .addMethod(PathMethods.publicConstructor());
        model.properties().forEach(p -> type.addMethod(property(p)));
        AliasMethods linked = new AliasMethods(catalog);
        aliases.from(model).forEach(alias -> type.addMethod(linked.method(alias)));
    }

    @Override
    void mention(Mentions mentions) {
        mentions.type(model.type());
        model.properties().forEach(property -> mentions.stored(property.type()));
        mentions.getters(model);
        mentions.factory(model);
    }

    private static List<ClassRef> origins(CatalogDefinition catalog, Aliases aliases, ModelDefinition model) {
        return Stream.concat(
                        Stream.of(model.type(), catalog.type()),
                        aliases.from(model).stream().map(alias -> alias.link().type()))
                .toList();
    }

    private MethodSpec property(PropertyDefinition property) {
        return PathMethods.column(property.name(), property.type())
                .addModifiers(Modifier.FINAL)
                .addStatement("return $L($L)", PathMethods.factory(property.type()), columns.constant(property.name()))
                .build();
    }

    private FieldSpec modelField() {
        ClassName type = JavaTypes.of(model.type());
        return FieldSpec.builder(
                        JavaTypes.generic(
                                RuntimeTypes.MODEL_TYPE,
                                type,
                                JavaTypes.boxed(model.key().type())),
                        Columns.MODEL,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The model as the runtime knows it.")
                .initializer(CodeBlock.builder()
                        .add("new $T<>($>$>\n$T.class,\n", RuntimeTypes.MODEL_TYPE, type)
                        .add("/* name= */ $S,\n/* table= */ $S,\n", model.name(), model.table())
                        .add("/* key= */ $L,\n", columns.constant(model.key().name()))
                        .add("/* deletedAt= */ $L,\n", deletedAt())
                        .add("/* hardDelete= */ $L,\n", model.hardDelete())
                        .add("/* columns= */ $L,\n", columns.list())
                        .add("/* getters= */ $L,\n", new ModelGetters(model).code())
                        .add("$L)$<$<", new ModelFactory(model).code())
                        .build())
                .build();
    }

    private CodeBlock deletedAt() {
        return model.property("deletedAt")
                .map(p -> CodeBlock.of("$T.of($L)", Optional.class, columns.constant(p.name())))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }
}
