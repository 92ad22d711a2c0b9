package dev.ligature.processor.check;

import dev.ligature.processor.model.CatalogDeclaration;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message.Severity;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, and what is left when they have spoken. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new OneCatalog(),
            new OtherCatalogs(),
            new TextNames(),
            new Tables(),
            new Aliases(),
            new ReservedNames(),
            new Columns(),
            new SamePackage(),
            new CascadeCycles());

    private Checks() {}

    /**
     * Applies all rules. What one definition has broken does not silence the others. What is wrong with a link of another jar
     * is told to the catalog that uses it.
     *
     * @param recorded the names of the links that have a ledger
     * @param inSource the qualified names of the types that the user has written
     */
    public static Checked run(Declarations set, Set<String> recorded, Set<String> inSource) {
        List<Problem> problems = new ArrayList<>(check(new Duplicates(recorded), set));
        RULES.forEach(rule -> problems.addAll(check(rule, set)));
        Set<ClassRef> refused = refused(set, problems);
        Set<ClassRef> broken = new TreeSet<>(refused);
        broken.addAll(set.broken().keySet());
        Views views = new Views(set, broken);
        problems.addAll(views.problems());
        if (set.catalogs().size() != 1 || OtherCatalogs.isInOnePackage(set)) {
            return new Checked(Optional.empty(), here(set, problems));
        }
        CatalogDeclaration declared = set.catalogs().get(0);
        GeneratedNames names = new GeneratedNames(catalog(declared, without(refused, set), views.sound()), inSource);
        problems.addAll(names.problems());
        return new Checked(names.free(catalog(declared, without(broken, set), views.sound())), here(set, problems));
    }

    /** Nobody can mend here what is in another jar, so of that only errors are told, where that jar is named. */
    private static List<Problem> here(Declarations set, List<Problem> problems) {
        Set<String> elsewhere = set.links().stream()
                .filter(LinkDefinition::isUsed)
                .map(link -> link.type().qualifiedName())
                .collect(Collectors.toSet());
        List<Problem> here = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.location().type().filter(elsewhere::contains).isEmpty()) {
                here.add(problem);
            } else if (problem.message().severity() == Severity.ERROR) {
                set.catalogs().stream()
                        .map(catalog -> Location.of(catalog.type().qualifiedName()))
                        .forEach(catalog -> here.add(problem.at(catalog.at("LinkCatalog", "uses"))));
            }
        }
        return here;
    }

    /** A rule that fails does not silence the others. */
    private static List<Problem> check(Rule rule, Declarations set) {
        try {
            return rule.check(set);
        } catch (RuntimeException e) {
            Location at = set.catalogs().stream()
                    .findFirst()
                    .map(catalog -> Location.of(catalog.type().qualifiedName()))
                    .orElse(Location.none());
            return List.of(Problem.unexpected(at, rule.getClass().getSimpleName(), e));
        }
    }

    private static List<LinkDefinition> without(Set<ClassRef> links, Declarations set) {
        return set.links().stream().filter(link -> !links.contains(link.type())).toList();
    }

    /** The links and views that break a rule. */
    private static Set<ClassRef> refused(Declarations set, Collection<Problem> problems) {
        Set<String> types = new TreeSet<>();
        problems.stream()
                .filter(problem -> problem.message().severity() == Severity.ERROR)
                .forEach(problem -> problem.location().type().ifPresent(types::add));
        Set<ClassRef> refused = new TreeSet<>();
        Stream.concat(
                        set.links().stream().map(LinkDefinition::type),
                        set.views().stream().map(ViewDeclaration::type))
                .filter(t -> types.contains(t.qualifiedName()))
                .forEach(refused::add);
        return refused;
    }

    private static CatalogDefinition catalog(
            CatalogDeclaration declared, List<LinkDefinition> links, List<ViewDefinition> views) {
        List<LinkDefinition> own = byName(links.stream().filter(link -> !link.isUsed()));
        List<LinkDefinition> others = byName(links.stream().filter(LinkDefinition::isUsed));
        Map<ClassRef, ModelDefinition> models = models(own);
        for (ViewDefinition view : views) {
            if (view.source() instanceof ViewDefinition.Source.OfModel source) {
                models.put(source.model().type(), source.model());
            }
        }
        Map<ClassRef, ModelDefinition> otherModels = models(others);
        otherModels.keySet().removeAll(models.keySet());
        return new CatalogDefinition(
                declared.type(),
                declared.name(),
                own,
                views.stream()
                        .sorted(Comparator.comparing(ViewDefinition::type))
                        .toList(),
                byName(models),
                new CatalogDefinition.Used(declared.uses(), others, byName(otherModels)));
    }

    private static Map<ClassRef, ModelDefinition> models(List<LinkDefinition> links) {
        Map<ClassRef, ModelDefinition> models = new TreeMap<>();
        for (LinkDefinition link : links) {
            link.ends().forEach(end -> models.put(end.model().type(), end.model()));
        }
        return models;
    }

    private static List<ModelDefinition> byName(Map<ClassRef, ModelDefinition> models) {
        return models.values().stream()
                .sorted(Comparator.comparing(ModelDefinition::name))
                .toList();
    }

    private static List<LinkDefinition> byName(Stream<LinkDefinition> links) {
        return links.sorted(Comparator.comparing(LinkDefinition::name)).toList();
    }
}
