package dev.ligature.processor.write;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;

/**
 * The paths at records that were reached over a link: those of their model, and the link. They are nested in the paths of
 * the link. In those of the model from which they are reached javac would descend from each model to the next, since it
 * compiles the superclass of a nested class first, and run out of stack over some hundred linked models.
 */
final class ReachedTypes {

    private static final String LINK = "link";

    private ReachedTypes() {}

    /** The name of the type for the records that an alias reaches. */
    static ClassName of(CatalogDefinition catalog, Alias alias) {
        ClassName path = path(catalog, alias);
        Scope types = Scope.of(path.simpleName());
        String left = types.take(name(alias.link().left()));
        String right = types.take(name(alias.link().right()));
        return path.nested(alias.side().equals("LEFT") ? left : right);
    }

    static Type type(CatalogDefinition catalog, Aliases aliases, Alias alias) {
        ClassName path = path(catalog, alias);
        ModelDefinition reached = alias.to().model();
        return new Type(of(catalog, alias))
                .modifiers("public static final")
                .doc(
                        "{@code $L}, reached over {@link $L}.",
                        alias.name(),
                        Doc.name(JavaTypes.of(alias.link().type()), path.packageName()))
                .superclass(JavaTypes.of(GeneratedTypes.path(catalog, reached)))
                .method(PathMethods.constructor(of(catalog, alias)))
                .method(Method.of(path, linkMethod(aliases, reached))
                        .modifiers("public")
                        .doc("The link over which this is reached.")
                        .statement("return new $T(node.linkRow())", path));
    }

    private static ClassName path(CatalogDefinition catalog, Alias alias) {
        return JavaTypes.of(GeneratedTypes.path(catalog, alias.link()));
    }

    private static String name(EndDefinition end) {
        return "Linked" + CamelCase.capitalised(end.name());
    }

    /** {@code link}, unless the reached model has a property or an alias of that name. */
    private static String linkMethod(Aliases aliases, ModelDefinition reached) {
        boolean taken = reached.property(LINK).isPresent()
                || aliases.from(reached).stream().anyMatch(a -> a.name().equals(LINK));
        return taken ? LINK + "_" : LINK;
    }
}
