package dev.ligature.processor.check;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** No two generated types have one name; what would be generated second is left out. */
final class GeneratedNames {

    /** What a type is generated for. */
    private record Origin(ClassRef generated, ClassRef of, Location at) {}

    private final CatalogDefinition catalog;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ClassRef> taken = new TreeSet<>();

    GeneratedNames(CatalogDefinition catalog) {
        this.catalog = catalog;
        Pairs.alike(origins(), Origin::generated, (one, other) -> {
            taken.add(one.of());
            taken.add(other.of());
            problems.add(problem(one, other));
            problems.add(problem(other, one));
        });
    }

    private List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        add(origins, GeneratedTypes.refs(catalog), catalog.type());
        add(origins, GeneratedTypes.entry(catalog), catalog.type());
        for (LinkDefinition link : catalog.links()) {
            add(origins, GeneratedTypes.client(link), link.type());
            add(origins, GeneratedTypes.path(catalog, link), link.type());
        }
        catalog.views().forEach(view -> add(origins, GeneratedTypes.query(view), view.type()));
        for (ModelDefinition model : catalog.models()) {
            origins.add(new Origin(GeneratedTypes.path(catalog, model), model.type(), at(catalog.type())));
        }
        return origins;
    }

    private static void add(List<Origin> origins, ClassRef generated, ClassRef of) {
        origins.add(new Origin(generated, of, at(of)));
    }

    private static Location at(ClassRef type) {
        return Location.of(type.qualifiedName());
    }

    private static Problem problem(Origin at, Origin other) {
        return Problem.of(Message.GENERATED_NAME_TAKEN, at.at(), at.generated(), at.of(), other.of());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The definitions of which all types can be generated; no views if some cannot, since any may follow these. */
    CatalogDefinition sound() {
        if (taken.isEmpty()) {
            return catalog;
        }
        return new CatalogDefinition(
                catalog.type(),
                catalog.name(),
                catalog.links().stream().filter(this::isFree).toList(),
                List.of(),
                catalog.models().stream().filter(m -> !taken.contains(m.type())).toList());
    }

    private boolean isFree(LinkDefinition link) {
        return !taken.contains(link.type())
                && link.ends().stream()
                        .noneMatch(end -> taken.contains(end.model().type()));
    }
}
