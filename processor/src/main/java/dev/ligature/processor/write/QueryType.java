package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.model.ViewDefinition.Part;
import dev.ligature.processor.model.ViewDefinition.Shape;
import dev.ligature.processor.model.ViewDefinition.Source;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.List;

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
    void fill(Type type) {
        type.modifiers(definition.isPublic() ? "public final" : "final")
                .doc("Fetches {@link $T}s.", view)
                .superclass(JavaTypes.generic(RuntimeTypes.VIEW_QUERY, view, path, query))
                .fields(constants.fields())
                .method(constructor())
                .method(inLigature())
                .method(from())
                .method(inState());
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

    private Method constructor() {
        return Method.constructor(query)
                .modifiers("private")
                .parameter(state(), "state")
                .statement("super(state, $T::new)", path);
    }

    private Method inLigature() {
        return Method.of(query, "in")
                .modifiers("public static")
                .doc("A query for all of them, to be narrowed, ordered and fetched.")
                .parameter(RuntimeTypes.LIGATURE, "ligature")
                .statement("return new $T(ligature.query($L))", query, ViewConstants.ROOT);
    }

    private Method from() {
        Source source = definition.source();
        String parameter = Scope.ofParameters().take(roots(source));
        Doc doc = Doc.of("Attaches linked data to $L that the caller has, in their order.", Nouns.words(roots(source)))
                .and("What the view shows of the $L itself is taken from it.", oneRoot(source));
        return Methods.method("from", JavaTypes.listOf(view), doc)
                .parameter(Methods.collectionOf(Code.of("? extends $T", JavaTypes.of(root(source)))), parameter)
                .statement("return attach($L)", parameter);
    }

    private Method inState() {
        return Method.of(query, "in")
                .annotation(JavaTypes.OVERRIDE)
                .modifiers("protected")
                .parameter(state(), "state")
                .statement("return new $T(state)", query);
    }

    private Code state() {
        return JavaTypes.generic(RuntimeTypes.QUERY_STATE, view);
    }
}
