package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.Nouns;
import javax.lang.model.element.Modifier;

/**
 * The part of a model's path type that goes over links: for each alias a method, and where the link has
 * something of its own a type that also knows the link.
 */
final class AliasMethods {

    private static final String LINK = "link";

    private final CatalogDefinition catalog;
    private final Aliases aliases;
    private final ClassName path;
    private final Scope types;

    AliasMethods(CatalogDefinition catalog, Aliases aliases, ModelDefinition model) {
        this.catalog = catalog;
        this.aliases = aliases;
        this.path = JavaTypes.of(GeneratedTypes.path(catalog, model));
        this.types = Scope.of(path.simpleName());
    }

    void add(Alias alias, TypeSpec.Builder type) {
        if (alias.link().readOnly()) {
            type.addMethod(method(alias, target(alias)));
            return;
        }
        ClassName reached = path.nestedClass(types.take("Linked" + CamelCase.capitalised(alias.name())));
        type.addMethod(method(alias, reached)).addType(reachedType(alias, reached));
    }

    private MethodSpec method(Alias alias, ClassName reached) {
        String subject = Nouns.withArticle(alias.from().name());
        return MethodSpec.methodBuilder(alias.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The $L of $L, over {@link $L}.", Nouns.words(alias.name()), subject, link(alias))
                .returns(alias.to().list() ? JavaTypes.generic(RuntimeTypes.MANY_PATH, reached) : reached)
                .addStatement("return $L", path(alias, reached))
                .build();
    }

    private CodeBlock path(Alias alias, ClassName reached) {
        return alias.to().list()
                ? CodeBlock.of("new $T<>(\n$L, $T::new)", RuntimeTypes.MANY_PATH, node(alias), reached)
                : CodeBlock.of("new $T($L)", reached, node(alias));
    }

    private CodeBlock node(Alias alias) {
        return CodeBlock.of(
                "node.linked($L, $T.$L, $T.$L)",
                LinkConstants.of(catalog, alias.link()),
                RuntimeTypes.SIDE,
                alias.side(),
                target(alias),
                Columns.MODEL);
    }

    private TypeSpec reachedType(Alias alias, ClassName reached) {
        ClassName linkPath = JavaTypes.of(GeneratedTypes.path(catalog, alias.link()));
        return TypeSpec.classBuilder(reached)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("{@code $L}, reached over {@link $L}.", alias.name(), link(alias))
                .superclass(target(alias))
                .addMethod(PathMethods.constructor(Modifier.PRIVATE))
                .addMethod(MethodSpec.methodBuilder(linkMethod(alias.to().model()))
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The link over which this is reached.")
                        .returns(linkPath)
                        .addStatement("return new $T(node.linkRow())", linkPath)
                        .build())
                .build();
    }

    private CodeBlock link(Alias alias) {
        return Doc.name(JavaTypes.of(alias.link().type()), path.packageName());
    }

    private ClassName target(Alias alias) {
        return JavaTypes.of(GeneratedTypes.path(catalog, alias.to().model()));
    }

    /** {@code link}, unless the reached model has a property or an alias of that name. */
    private String linkMethod(ModelDefinition reached) {
        boolean taken = reached.property(LINK).isPresent()
                || aliases.from(reached).stream().anyMatch(a -> a.name().equals(LINK));
        return taken ? LINK + "_" : LINK;
    }
}
