package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.model.ViewDefinition.Part;
import dev.ligature.processor.model.ViewDefinition.Shape;
import dev.ligature.processor.model.ViewDefinition.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The query of a view. */
final class QueryType extends GeneratedType {

    private final ClassName query;
    private final ClassName view;
    private final ClassName path;
    private final ViewDefinition definition;
    private final ViewConstants constants;

    QueryType(CatalogDefinition catalog, ViewDefinition definition) {
        super(GeneratedTypes.query(definition), List.of(definition.type(), catalog.type()));
        this.query = JavaTypes.of(name());
        this.view = JavaTypes.of(definition.type());
        this.path = JavaTypes.of(path(catalog, definition.source()));
        this.definition = definition;
        this.constants = new ViewConstants(catalog, definition);
    }

    @Override
    void fill(TypeSpec.Builder type) {
        if (definition.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL)
                .addJavadoc("Fetches {@link $T}s.", view)
                .superclass(JavaTypes.generic(RuntimeTypes.VIEW_QUERY, view, path, query))
                .addFields(constants.fields())
                .addMethod(constructor())
                .addMethod(inLigature())
                .addMethod(from())
                .addMethod(inState());
    }

    @Override
    void mention(Mentions mentions) {
        mentions.type(root(definition.source()));
        mention(definition, mentions);
    }

    private static void mention(ViewDefinition view, Mentions mentions) {
        mentions.constructor(view.type(), view.parts().stream().map(Part::name).toList());
        for (Part part : view.parts()) {
            ViewParts.value(part).ifPresent(mentions::value);
            ViewParts.shape(part).ifPresent(shape -> mention(shape, mentions));
        }
    }

    private static void mention(Shape shape, Mentions mentions) {
        if (shape instanceof Shape.Whole whole) {
            mentions.type(whole.model().type());
        } else {
            mention(((Shape.Nested) shape).view(), mentions);
        }
    }

    private static ClassRef path(CatalogDefinition catalog, Source source) {
        if (source instanceof Source.OfModel ofModel) {
            return GeneratedTypes.path(catalog, ofModel.model());
        }
        return GeneratedTypes.path(catalog, ((Source.OfLink) source).link());
    }

    /** The type of the records that the view looks at. */
    private static ClassRef root(Source source) {
        if (source instanceof Source.OfModel ofModel) {
            return ofModel.model().type();
        }
        return ((Source.OfLink) source).link().type();
    }

    /** Several of these records, in camelCase. */
    private static String roots(Source source) {
        return source instanceof Source.OfModel ofModel
                ? Nouns.plural(ofModel.model().name())
                : "links";
    }

    private static String oneRoot(Source source) {
        return source instanceof Source.OfModel ofModel
                ? Nouns.words(ofModel.model().name())
                : "link";
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(state(), "state")
                .addStatement("super(state, $T::new)", path)
                .build();
    }

    private MethodSpec inLigature() {
        return MethodSpec.methodBuilder("in")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A query for all of them, to be narrowed, ordered and fetched.")
                .returns(query)
                .addParameter(RuntimeTypes.LIGATURE, "ligature")
                .addStatement("return new $T(ligature.query($L))", query, ViewConstants.ROOT)
                .build();
    }

    private MethodSpec from() {
        Source source = definition.source();
        String parameter = Scope.ofParameters().take(roots(source));
        Doc doc = Doc.of("Attaches linked data to $L that the caller has, in their order.", Nouns.words(roots(source)))
                .and("What the view shows of the $L itself is taken from it.", oneRoot(source));
        return Methods.method("from", JavaTypes.listOf(view), doc)
                .addParameter(Methods.collectionOf(WildcardTypeName.subtypeOf(JavaTypes.of(root(source)))), parameter)
                .addStatement("return attach($L)", parameter)
                .build();
    }

    private MethodSpec inState() {
        return MethodSpec.methodBuilder("in")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(query)
                .addParameter(state(), "state")
                .addStatement("return new $T(state)", query)
                .build();
    }

    private TypeName state() {
        return JavaTypes.generic(RuntimeTypes.QUERY_STATE, view);
    }
}
