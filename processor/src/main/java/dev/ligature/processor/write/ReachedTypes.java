package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import javax.lang.model.element.Modifier;

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
        return path.nestedClass(alias.to().equals(alias.link().left()) ? left : right);
    }

    static TypeSpec type(CatalogDefinition catalog, Aliases aliases, Alias alias) {
        ClassName path = path(catalog, alias);
        ModelDefinition reached = alias.to().model();
        return TypeSpec.classBuilder(of(catalog, alias))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "{@code $L}, reached over {@link $L}.",
                        alias.name(),
                        Doc.name(JavaTypes.of(alias.link().type()), path.packageName()))
                .superclass(JavaTypes.of(GeneratedTypes.path(catalog, reached)))
                .addMethod(PathMethods.constructor())
                .addMethod(MethodSpec.methodBuilder(linkMethod(aliases, reached))
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The link over which this is reached.")
                        .returns(path)
                        .addStatement("return new $T(node.linkRow())", path)
                        .build())
                .build();
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
