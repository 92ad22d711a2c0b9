package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.Nouns;
import javax.lang.model.element.Modifier;

/** The part of a model's path type that goes over links: for each alias a method. */
final class AliasMethods {

    private final CatalogDefinition catalog;

    AliasMethods(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    MethodSpec method(Alias alias) {
        ClassName reached = alias.link().readOnly() ? target(alias) : ReachedTypes.of(catalog, alias);
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

    private CodeBlock link(Alias alias) {
        return Doc.name(JavaTypes.of(alias.link().type()), catalog.type().packageName());
    }

    private ClassName target(Alias alias) {
        return JavaTypes.of(GeneratedTypes.path(catalog, alias.to().model()));
    }
}
