package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Nouns;
import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.util.List;

/** The typed paths that begin at a link: its columns, and the records at its ends. */
final class LinkPathType extends GeneratedType {

    private final CatalogDefinition catalog;
    private final Aliases aliases;
    private final LinkDefinition link;

    LinkPathType(CatalogDefinition catalog, Aliases aliases, LinkDefinition link) {
        super(GeneratedTypes.path(catalog, link), List.of(link.type(), catalog.type()));
        this.catalog = catalog;
        this.aliases = aliases;
        this.link = link;
    }

    @Override
    void fill(Type type) {
        type.modifiers("public final")
                .doc(
                        "Typed paths that begin at a {@link $L}, for conditions and orders.",
                        Doc.name(JavaTypes.of(link.type()), name().packageName()))
                .superclass(RuntimeTypes.RECORD_PATH)
                .method(PathMethods.publicConstructor(JavaTypes.of(name())));
        Columns columns = Columns.of(link);
        for (ColumnDefinition column : link.columns()) {
            type.method(PathMethods.column(column.name(), column.type())
                    .statement(
                            "return $L($T.$L)",
                            PathMethods.factory(column.type()),
                            JavaTypes.of(GeneratedTypes.client(link)),
                            columns.constant(column.name())));
        }
        type.method(end(link.left(), "LEFT")).method(end(link.right(), "RIGHT"));
        Aliases.of(link).forEach(alias -> type.type(ReachedTypes.type(catalog, aliases, alias)));
    }

    @Override
    void mention(Mentions mentions) {
        link.columns().forEach(column -> mentions.value(column.type()));
    }

    private Method end(EndDefinition end, String side) {
        ClassName path = JavaTypes.of(GeneratedTypes.path(catalog, end.model()));
        return Method.of(path, end.name())
                .modifiers("public")
                .doc("The $L that is linked.", Nouns.words(end.name()))
                .statement("return new $T(node.end($T.$L, $T.$L))", path, RuntimeTypes.SIDE, side, path, Columns.MODEL);
    }
}
