package dev.ligature.processor.check;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** No two types have one name, generated ones and the user's; what cannot be generated is left out. */
final class GeneratedNames {

    /** What a type is generated for. */
    private record Origin(ClassRef generated, ClassRef of, Location at) {}

    private final CatalogDefinition catalog;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ClassRef> taken = new TreeSet<>();

    /**
     * Looks at what would be generated for these, were there nothing else wrong with any of them.
     *
     * @param inSource the qualified names of the types that the user has written
     */
    GeneratedNames(CatalogDefinition catalog, Set<String> inSource) {
        this.catalog = catalog;
        Set<ClassRef> declared = declared();
        origins().stream()
                .filter(origin ->
                        inSource.contains(origin.generated().qualifiedName()) || declared.contains(origin.generated()))
                .forEach(this::exists);
        Pairs.alike(origins(), Origin::generated, (one, other) -> {
            taken.add(one.of());
            taken.add(other.of());
            problems.add(problem(one, other));
            problems.add(problem(other, one));
        });
    }

    /** Of a partial compilation the compiler has only some in source. */
    private Set<ClassRef> declared() {
        Set<ClassRef> declared = new TreeSet<>(Set.of(catalog.type()));
        catalog.followed().forEach(link -> declared.add(link.type()));
        catalog.views().forEach(view -> declared.add(view.type()));
        catalog.reached().forEach(model -> declared.add(model.type()));
        return declared;
    }

    private void exists(Origin origin) {
        taken.add(origin.of());
        problems.add(Problem.of(Message.GENERATED_NAME_EXISTS, origin.at(), origin.generated(), origin.of()));
    }

    private List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        add(origins, GeneratedTypes.refs(catalog), catalog.type());
        add(origins, GeneratedTypes.entry(catalog), catalog.type());
        catalog.followed().stream().filter(link -> !link.readOnly()).forEach(link -> {
            if (!link.isUsed()) {
                add(origins, GeneratedTypes.client(link), link.type());
            }
            add(origins, GeneratedTypes.path(catalog, link), link.type());
        });
        catalog.views().forEach(view -> add(origins, GeneratedTypes.query(view), view.type()));
        for (ModelDefinition model : catalog.reached()) {
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

    /**
     * What of these can be generated: nothing without what all of it names, and no views if a link or model is left out,
     * since any may follow it.
     */
    Optional<CatalogDefinition> free(CatalogDefinition sound) {
        if (taken.contains(sound.type())) {
            return Optional.empty();
        }
        List<ViewDefinition> views = sound.views();
        boolean onlyViews = views.stream().map(ViewDefinition::type).toList().containsAll(taken);
        return Optional.of(new CatalogDefinition(
                sound.type(),
                sound.name(),
                sound.links().stream().filter(this::isFree).toList(),
                views.stream()
                        .filter(view -> onlyViews && !taken.contains(view.type()))
                        .toList(),
                free(sound.models()),
                new CatalogDefinition.Used(
                        sound.used().entries(),
                        sound.used().links().stream().filter(this::isFree).toList(),
                        free(sound.used().models()))));
    }

    private List<ModelDefinition> free(List<ModelDefinition> models) {
        return models.stream().filter(model -> !taken.contains(model.type())).toList();
    }

    private boolean isFree(LinkDefinition link) {
        return !taken.contains(link.type())
                && link.ends().stream()
                        .noneMatch(end -> taken.contains(end.model().type()));
    }
}
