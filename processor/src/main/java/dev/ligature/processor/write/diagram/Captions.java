package dev.ligature.processor.write.diagram;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.JavaText;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of a diagram, the same in every format. */
final class Captions {

    private static final String MANY = "0..*";
    private static final String ONE = "0..1";
    private static final String CASCADE = "cascade";

    private Captions() {}

    /** The models of each module, both sorted by name. */
    static SortedMap<String, List<ModelDefinition>> modules(CatalogDefinition catalog) {
        SortedMap<String, List<ModelDefinition>> modules = new TreeMap<>();
        catalog.models().stream()
                .sorted(Comparator.comparing(ModelDefinition::type))
                .forEach(model -> modules.computeIfAbsent(model.type().packageName(), name -> new ArrayList<>())
                        .add(model));
        return modules;
    }

    static String title(CatalogDefinition catalog) {
        return "Links of the catalog " + catalog.name();
    }

    static String module(String packageName) {
        return packageName.isEmpty() ? "(unnamed package)" : packageName;
    }

    static String model(ModelDefinition model) {
        return String.join(".", model.type().names());
    }

    static String key(ModelDefinition model) {
        return model.key().name() + ": " + JavaText.of(model.key().type());
    }

    static String link(LinkDefinition link) {
        return link.type().simpleName();
    }

    /** Such as {@code 0..* products}: how many, and what the other end calls them. */
    static String end(EndDefinition end) {
        return (end.list() ? MANY : ONE) + " " + end.alias() + (end.deleteCascade() ? ", " + CASCADE : "");
    }

    static List<String> columns(LinkDefinition link) {
        return link.columns().stream().map(Captions::column).toList();
    }

    private static String column(ColumnDefinition column) {
        return column.name() + ": " + JavaText.of(column.type());
    }

    /** What the signs mean that this diagram has. */
    static List<String> legend(CatalogDefinition catalog) {
        List<EndDefinition> ends =
                catalog.links().stream().flatMap(link -> link.ends().stream()).toList();
        List<String> lines = new ArrayList<>();
        if (!ends.isEmpty()) {
            lines.add("for each record at the other end: " + MANY + " any number, " + ONE + " at most one");
        }
        if (ends.stream().anyMatch(EndDefinition::deleteCascade)) {
            lines.add(CASCADE + ": deleted with the record at the other end");
        }
        if (catalog.links().stream().anyMatch(LinkDefinition::readOnly)) {
            lines.add("dashed: read-only, follows a property of a model");
        }
        return lines;
    }
}
