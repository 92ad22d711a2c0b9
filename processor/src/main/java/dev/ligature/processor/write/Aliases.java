package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is seen from each model of a catalog, in the order of the links that it can follow. */
final class Aliases {

    private final Map<ClassRef, List<Alias>> byModel = new HashMap<>();

    Aliases(CatalogDefinition catalog) {
        catalog.followed().forEach(link -> of(link).forEach(this::add));
    }

    /** Both ends of a link, each as it is seen from the other. */
    static List<Alias> of(LinkDefinition link) {
        return List.of(
                new Alias(link, link.left(), link.right(), "RIGHT"),
                new Alias(link, link.right(), link.left(), "LEFT"));
    }

    List<Alias> from(ModelDefinition model) {
        return byModel.getOrDefault(model.type(), List.of());
    }

    private void add(Alias alias) {
        byModel.computeIfAbsent(alias.from().model().type(), type -> new ArrayList<>())
                .add(alias);
    }
}
