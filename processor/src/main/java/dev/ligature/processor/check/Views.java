package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDeclaration.Component;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves all views. */
final class Views {

    private final Declarations set;
    private final SeenEnds seenEnds;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<ViewDefinition> sound = new ArrayList<>();

    /** Resolves the views of the set; those that are broken, or follow a broken link, are left out. */
    Views(Declarations set, Set<ClassRef> broken) {
        this.set = set;
        this.seenEnds = new SeenEnds(set);
        for (ViewDeclaration view : set.views()) {
            if (isReachedOnly(view)) {
                checkReached(view);
            } else {
                resolve(view, broken);
            }
        }
    }

    /** The views that stand for themselves and have no problem. */
    List<ViewDefinition> sound() {
        return List.copyOf(sound);
    }

    /** What is wrong with the others. */
    Set<Problem> problems() {
        return Collections.unmodifiableSet(problems);
    }

    private void resolve(ViewDeclaration view, Set<ClassRef> broken) {
        ViewResolver resolver = new ViewResolver(set, seenEnds);
        Optional<ViewDefinition> resolved = resolver.resolve(view, Optional.empty());
        problems.addAll(resolver.problems());
        resolved.filter(v -> resolver.problems().isEmpty() && !broken.contains(v.type()))
                .filter(v -> Collections.disjoint(resolver.usedLinks(), broken))
                .ifPresent(sound::add);
    }

    private boolean isReachedOnly(ViewDeclaration view) {
        return view.takesLinkColumns() && set.link(view.source()).isEmpty();
    }

    /**
     * A view with columns of a link has no query of its own. Any link with these columns may be the one that leads to it, so
     * it is wrong only if it fits none.
     */
    private void checkReached(ViewDeclaration view) {
        List<Set<Problem>> byLink = set.links().stream()
                .filter(link -> leadsTo(link, view))
                .map(link -> problemsOver(link, view))
                .toList();
        if (byLink.isEmpty() && set.unread().isEmpty()) {
            view.components().stream()
                    .filter(Component::linkColumn)
                    .forEach(component -> problems.add(noLink(view, component)));
        } else if (byLink.stream().noneMatch(Set::isEmpty)) {
            byLink.stream().findFirst().ifPresent(problems::addAll);
        }
    }

    private Set<Problem> problemsOver(LinkDefinition link, ViewDeclaration view) {
        ViewResolver resolver = new ViewResolver(set, seenEnds);
        resolver.resolve(view, Optional.of(link));
        return resolver.problems();
    }

    private boolean leadsTo(LinkDefinition link, ViewDeclaration view) {
        boolean there = link.ends().stream().anyMatch(e -> e.model().type().equals(view.source()));
        return there
                && view.components().stream()
                        .filter(Component::linkColumn)
                        .allMatch(c -> set.columnNames(link).contains(c.name()));
    }

    private static Problem noLink(ViewDeclaration view, Component component) {
        return Problem.of(
                Message.VIEW_LINK_COLUMN,
                Components.at(view, component),
                view.type().simpleName(),
                component.name(),
                "no link to " + view.source().simpleName() + " has all columns of this view");
    }
}
