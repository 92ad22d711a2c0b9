package dev.ligature;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogs of one {@link Ligature}, and what is wrong with them together. */
final class CatalogSet {

    /** The name of the runtime's own tables and scripts. */
    private static final String OWN = "ligature";

    /** A model as one catalog knows it. */
    private record Known(ModelType<?, ?> model, Catalog by) {}

    private final List<Catalog> catalogs;
    private final List<String> problems = new ArrayList<>();

    CatalogSet(List<Catalog> catalogs) {
        this.catalogs = catalogs;
        names();
        models();
        List<LinkType<?, ?, ?>> links =
                catalogs.stream().flatMap(catalog -> catalog.links().stream()).toList();
        List<ModelType<?, ?>> models =
                catalogs.stream().flatMap(catalog -> catalog.models().stream()).toList();
        problems.addAll(new LinkSet(links, models).problems());
    }

    /** What is wrong; empty if nothing is. */
    List<String> problems() {
        return problems;
    }

    private void names() {
        catalogs.stream()
                .filter(catalog -> catalog.name().equals(OWN))
                .forEach(catalog -> problems.add(
                        "The catalog %s is named \"%s\", as the runtime's own tables and scripts are: name it otherwise in @LinkCatalog"
                                .formatted(type(catalog), OWN)));
        Alike.pairs(
                catalogs,
                Catalog::name,
                (one, other) ->
                        problems.add(("[LIG052] %s and %s are both named \"%s\". The name is that of a folder of"
                                        + " scripts and part of that of a table: name one of them otherwise in @LinkCatalog(name ="
                                        + " \"...\").")
                                .formatted(type(one), type(other), one.name())));
    }

    /** Of one model there is one table, whoever has links to it. */
    private void models() {
        List<Known> known = catalogs.stream()
                .flatMap(catalog -> catalog.models().stream().map(model -> new Known(model, catalog)))
                .sorted(Comparator.comparing(one -> type(one.by())))
                .toList();
        Alike.pairs(
                known,
                one -> one.model().model(),
                (one, other) -> difference(one.model(), other.model())
                        .ifPresent(difference -> problems.add(
                                "%s is stored %s for %s, and %s for %s: say the same in @LinkModel of both, or in that of none"
                                        .formatted(
                                                LinkSet.name(one.model().model()),
                                                difference.get(0),
                                                type(one.by()),
                                                difference.get(1),
                                                type(other.by())))));
    }

    /** The first thing that differs, on each side; a property that only one side can read is no difference. */
    private static Optional<List<String>> difference(ModelType<?, ?> one, ModelType<?, ?> other) {
        String byOne = stored(one);
        String byOther = stored(other);
        if (!byOne.equals(byOther)) {
            return Optional.of(List.of(byOne, byOther));
        }
        Map<String, String> columns =
                other.columns().stream().collect(Collectors.toMap(Column::name, CatalogSet::stored));
        return one.columns().stream()
                .map(column -> List.of(stored(column), columns.getOrDefault(column.name(), stored(column))))
                .filter(both -> !both.get(0).equals(both.get(1)))
                .findFirst();
    }

    private static String stored(ModelType<?, ?> model) {
        return "in %s by its key %s%s"
                .formatted(model.table(), model.key().name(), model.hardDelete() ? ", and deleted from there" : "");
    }

    private static String stored(Column<?> column) {
        return "with %s in the column %s".formatted(column.name(), column.sql());
    }

    private static String type(Catalog catalog) {
        return catalog.getClass().getName();
    }
}
