package dev.ligature.processor.ledger;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Definitions as the processor would read them. */
public final class Definitions {

    public static final ClassRef CATALOG = ClassRef.of("shop.links", "Shop");

    private Definitions() {}

    static CatalogDefinition catalog(LinkDefinition... links) {
        return new CatalogDefinition(
                CATALOG, "shop", Arrays.asList(links), List.of(), List.of(), CatalogDefinition.Used.nothing());
    }

    /** A product has at most one brand, a brand many products. */
    public static LinkDefinition productBrand(ColumnDefinition... columns) {
        return link("ProductBrand", many("product"), one("brand"), columns);
    }

    static LinkDefinition link(String type, EndDefinition left, EndDefinition right, ColumnDefinition... columns) {
        return link(type, Names.own(type), "", left, right, columns);
    }

    static LinkDefinition link(
            String type,
            String table,
            String formerly,
            EndDefinition left,
            EndDefinition right,
            ColumnDefinition... columns) {
        return new LinkDefinition(
                ClassRef.of("shop.links", type),
                Names.own(type),
                Names.literal(table),
                Optional.of(Names.literal(Names.shorten(table + "_archive"))),
                left,
                right,
                Arrays.asList(columns),
                false,
                formerly,
                Optional.empty());
    }

    /** The same without a table of its own. */
    public static LinkDefinition readOnly(LinkDefinition link) {
        return new LinkDefinition(
                link.type(),
                link.name(),
                link.table(),
                Optional.empty(),
                link.left(),
                link.right(),
                List.of(),
                true,
                "",
                Optional.empty());
    }

    static LinkDefinition withoutArchive(LinkDefinition link) {
        return new LinkDefinition(
                link.type(),
                link.name(),
                link.table(),
                Optional.empty(),
                link.left(),
                link.right(),
                link.columns(),
                link.readOnly(),
                link.formerly(),
                link.entry());
    }

    static LinkDefinition with(LinkDefinition link, ColumnDefinition... more) {
        return link(
                link.type().simpleName(),
                Names.unquoted(link.table()),
                link.formerly(),
                link.left(),
                link.right(),
                Stream.concat(link.columns().stream(), Arrays.stream(more)).toArray(ColumnDefinition[]::new));
    }

    static EndDefinition many(String name) {
        return end(name, "", true, Kind.TEXT);
    }

    static EndDefinition one(String name) {
        return end(name, "", false, Kind.TEXT);
    }

    static EndDefinition end(String name, String formerly, boolean list, Kind key) {
        PropertyDefinition id = new PropertyDefinition("id", "id", ValueType.of(key), false, "id", "");
        ModelDefinition model = new ModelDefinition(
                ClassRef.of("shop." + name, "Model"),
                name,
                name,
                id,
                false,
                List.of(id),
                Map.of(),
                new Construction.ByConstructor());
        return new EndDefinition(
                name, name + "s", list, false, model, Names.literal(Names.own(name, "id")), formerly, "");
    }

    static ColumnDefinition nullable(String name, ValueType type) {
        return column(name, "", type, true, Optional.empty());
    }

    static ColumnDefinition required(String name, ValueType type) {
        return column(name, "", type, false, Optional.empty());
    }

    static ColumnDefinition column(String name, ValueType type, String defaultValue) {
        return column(name, "", type, false, Optional.of(defaultValue));
    }

    static ColumnDefinition column(
            String name, String formerly, ValueType type, boolean nullable, Optional<String> defaultValue) {
        return new ColumnDefinition(name, Names.literal(Names.own(name)), type, nullable, defaultValue, formerly);
    }

    static ValueType type(Kind kind) {
        return ValueType.of(kind);
    }

    static ValueType varchar(int length) {
        return new ValueType(Kind.TEXT, false, length, 0, 0, Optional.empty(), List.of(), Optional.empty());
    }

    static ValueType decimal(int precision, int scale) {
        return new ValueType(Kind.DECIMAL, false, 0, precision, scale, Optional.empty(), List.of(), Optional.empty());
    }

    static ValueType enumOf(Kind kind, String... constants) {
        ClassRef type = ClassRef.of("shop.links", "Choice");
        return new ValueType(kind, false, 0, 0, 0, Optional.of(type), List.of(constants), Optional.empty());
    }
}
