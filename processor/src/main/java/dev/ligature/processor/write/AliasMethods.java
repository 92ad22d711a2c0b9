package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;

/** The part of a model's path type that goes over links: for each alias a method. */
final class AliasMethods {

    private final CatalogDefinition catalog;

    AliasMethods(CatalogDefinition catalog) {
        this.catalog = catalog;
    }

    Method method(Alias alias) {
        ClassName reached = alias.link().readOnly() ? target(alias) : ReachedTypes.of(catalog, alias);
        String subject = Nouns.withArticle(alias.from().name());
        return Method.of(alias.to().list() ? JavaTypes.generic(RuntimeTypes.MANY_PATH, reached) : reached, alias.name())
                .modifiers("public final")
                .doc("The $L of $L, over {@link $L}.", Nouns.words(alias.name()), subject, link(alias))
                .statement("return $L", path(alias, reached));
    }

    private Code path(Alias alias, ClassName reached) {
        return alias.to().list()
                ? Code.of("new $T<>(\n$L, $T::new)", RuntimeTypes.MANY_PATH, node(alias), reached)
                : Code.of("new $T($L)", reached, node(alias));
    }

    private Code node(Alias alias) {
        return Code.of(
                "node.linked($L, $T.$L, $T.$L)",
                LinkConstants.of(catalog, alias.link()),
                RuntimeTypes.SIDE,
                alias.side(),
                target(alias),
                Columns.MODEL);
    }

    private Code link(Alias alias) {
        return Doc.name(JavaTypes.of(alias.link().type()), catalog.type().packageName());
    }

    private ClassName target(Alias alias) {
        return JavaTypes.of(GeneratedTypes.path(catalog, alias.to().model()));
    }
}
