package dev.ligature.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Nouns;
import java.util.List;
import javax.lang.model.element.Modifier;

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
    void fill(TypeSpec.Builder type) {
        type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Typed paths that begin at a {@link $L}, for conditions and orders.",
                        Doc.name(JavaTypes.of(link.type()), name().packageName()))
                .superclass(RuntimeTypes.RECORD_PATH)
                .addMethod(PathMethods.publicConstructor());
        Columns columns = Columns.of(link);
        for (ColumnDefinition column : link.columns()) {
            type.addMethod(PathMethods.column(column.name(), column.type())
                    .addStatement(
                            "return $L($T.$L)",
                            PathMethods.factory(column.type()),
                            JavaTypes.of(GeneratedTypes.client(link)),
                            columns.constant(column.name()))
                    .build());
        }
        type.addMethod(end(link.left(), "LEFT")).addMethod(end(link.right(), "RIGHT"));
        Aliases.of(link).forEach(alias -> type.addType(ReachedTypes.type(catalog, aliases, alias)));
    }

    @Override
    void mention(Mentions mentions) {
        link.columns().forEach(column -> mentions.value(column.type()));
    }

    private MethodSpec end(EndDefinition end, String side) {
        ClassName path = JavaTypes.of(GeneratedTypes.path(catalog, end.model()));
        return MethodSpec.methodBuilder(end.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The $L that is linked.", Nouns.words(end.name()))
                .returns(path)
                .addStatement(
                        "return new $T(node.end($T.$L, $T.$L))", path, RuntimeTypes.SIDE, side, path, Columns.MODEL)
                .build();
    }
}
