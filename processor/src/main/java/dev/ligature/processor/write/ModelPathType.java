package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Field;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    void fill(Type type) {
        type.modifiers("public")
                .doc("Typed paths that begin at a {@link $T}, for conditions and orders.", JavaTypes.of(model.type()))
                .superclass(RuntimeTypes.RECORD_PATH)
                .fields(columns.fields())
                .field(modelField())
                .method(PathMethods.publicConstructor(JavaTypes.of(name())));
        model.properties().forEach(p -> type.method(property(p)));
        AliasMethods linked = new AliasMethods(catalog);
        aliases.from(model).forEach(alias -> type.method(linked.method(alias)));
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

    private Method property(PropertyDefinition property) {
        return PathMethods.column(property.name(), property.type())
                .modifiers("public final")
                .statement("return $L($L)", PathMethods.factory(property.type()), columns.constant(property.name()));
    }

    private Field modelField() {
        ClassName type = JavaTypes.of(model.type());
        Code modelType = JavaTypes.generic(
                RuntimeTypes.MODEL_TYPE, type, JavaTypes.boxed(model.key().type()));
        return new Field("public static final", modelType, Columns.MODEL)
                .doc("The model as the runtime knows it.")
                .value(Code.builder()
                        .add("new $T<>($>$>\n$T.class,\n", RuntimeTypes.MODEL_TYPE, type)
                        .add("/* name= */ $S,\n/* table= */ $S,\n", model.name(), model.table())
                        .add("/* key= */ $L,\n", columns.constant(model.key().name()))
                        .add("/* deletedAt= */ $L,\n", deletedAt())
                        .add("/* hardDelete= */ $L,\n", model.hardDelete())
                        .add("/* columns= */ $L,\n", columns.list())
                        .add("/* getters= */ $L,\n", new ModelGetters(model).code())
                        .add("$L)$<$<", new ModelFactory(model).code())
                        .build());
    }

    private Code deletedAt() {
        return model.property("deletedAt")
                .map(p -> Code.of("$T.of($L)", Optional.class, columns.constant(p.name())))
                .orElse(Code.of("$T.empty()", Optional.class));
    }
}
