package dev.ligature.processor.check;

import dev.ligature.processor.model.CatalogDeclaration;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDefinition;
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
import java.util.stream.Stream;

/** All rules, and what is left when they have spoken. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new OneCatalog(),
            new Duplicates(),
            new TextNames(),
            new Tables(),
            new Aliases(),
            new ReservedNames(),
            new Columns(),
            new SamePackage(),
            new CascadeCycles());

    private Checks() {}

    /** Applies all rules. What one definition has broken does not silence the others. */
    public static Checked run(Declarations set) {
        List<Problem> problems = new ArrayList<>();
        RULES.forEach(rule -> problems.addAll(rule.check(set)));
        Set<ClassRef> broken = broken(set, problems);
        Views views = new Views(set, broken);
        problems.addAll(views.problems());
        List<LinkDefinition> links =
                set.links().stream().filter(l -> !broken.contains(l.type())).toList();
        Optional<CatalogDefinition> catalog = set.catalogs().size() == 1
                ? Optional.of(catalog(set.catalogs().get(0), links, views.sound()))
                : Optional.empty();
        if (catalog.isEmpty()) {
            return new Checked(catalog, problems);
        }
        GeneratedNames names = new GeneratedNames(catalog.get());
        problems.addAll(names.problems());
        return new Checked(Optional.of(names.sound()), problems);
    }

    private static Set<ClassRef> broken(Declarations set, Collection<Problem> problems) {
        Set<String> types = new TreeSet<>();
        problems.stream()
                .filter(problem -> problem.message().severity() == Severity.ERROR)
                .forEach(problem -> problem.location().type().ifPresent(types::add));
        Set<ClassRef> broken = new TreeSet<>();
        Stream.concat(
                        set.links().stream().map(LinkDefinition::type),
                        set.views().stream().map(ViewDeclaration::type))
                .filter(t -> types.contains(t.qualifiedName()))
                .forEach(broken::add);
        return broken;
    }

    private static CatalogDefinition catalog(
            CatalogDeclaration declared, List<LinkDefinition> links, List<ViewDefinition> views) {
        Map<ClassRef, ModelDefinition> models = new TreeMap<>();
        for (LinkDefinition link : links) {
            link.ends().forEach(end -> models.put(end.model().type(), end.model()));
        }
        for (ViewDefinition view : views) {
            if (view.source() instanceof ViewDefinition.Source.OfModel source) {
                models.put(source.model().type(), source.model());
            }
        }
        return new CatalogDefinition(
                declared.type(),
                declared.name(),
                links.stream()
                        .sorted(Comparator.comparing(LinkDefinition::name))
                        .toList(),
                views.stream()
                        .sorted(Comparator.comparing(ViewDefinition::type))
                        .toList(),
                models.values().stream()
                        .sorted(Comparator.comparing(ModelDefinition::name))
                        .toList());
    }
}
