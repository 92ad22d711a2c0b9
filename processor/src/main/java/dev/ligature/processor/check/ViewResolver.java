package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDeclaration.Component;
import dev.ligature.processor.model.ViewDefinition;
import dev.ligature.processor.model.ViewDefinition.Part;
import dev.ligature.processor.model.ViewDefinition.Source;
import dev.ligature.processor.report.Location;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Nearest;
import dev.ligature.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out what the components of one view mean, and of the views nested in it. One resolver for each view that stands
 * for itself.
 */
final class ViewResolver {

    private final Declarations set;
    private final SeenEnds seenEnds;
    private final Shapes shapes;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<ClassRef> used = new TreeSet<>();
    private final List<ClassRef> path = new ArrayList<>();
    private boolean complete = true;

    ViewResolver(Declarations set, SeenEnds seenEnds) {
        this.set = set;
        this.seenEnds = seenEnds;
        this.shapes = new Shapes(this, set);
    }

    /** What is wrong with the view or the views in it. */
    Set<Problem> problems() {
        return problems;
    }

    /** The links that the view follows. */
    Set<ClassRef> usedLinks() {
        return used;
    }

    /**
     * Resolves a view.
     *
     * @param via the link over which it is reached; empty where it stands for itself
     * @return the view; empty if a problem, or a link with problems of its own, prevents it
     */
    Optional<ViewDefinition> resolve(ViewDeclaration view, Optional<LinkDefinition> via) {
        Optional<Source> source = source(view);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        path.add(view.type());
        List<Part> parts = new ArrayList<>();
        for (Component component : view.components()) {
            part(view, component, source.get(), via).ifPresentOrElse(parts::add, () -> complete = false);
        }
        path.remove(path.size() - 1);
        return complete
                ? Optional.of(new ViewDefinition(view.type(), view.isPublic(), source.get(), parts))
                : Optional.empty();
    }

    private Optional<Source> source(ViewDeclaration view) {
        Optional<LinkDefinition> over = set.link(view.source());
        over.ifPresent(found -> used.add(view.source()));
        if (over.filter(LinkDefinition::readOnly).isPresent()) {
            add(ofReadOnly(view, over.get()));
            complete = false;
            return Optional.empty();
        }
        Optional<Source> link = over.map(Source.OfLink::new);
        return link.isPresent()
                ? link
                : Optional.ofNullable(set.models().get(view.source())).map(Source.OfModel::new);
    }

    private static Problem ofReadOnly(ViewDeclaration view, LinkDefinition link) {
        return Problem.of(
                Message.VIEW_OF_READ_ONLY,
                Location.of(view.type().qualifiedName()).at("LinkView", "value"),
                view.type().simpleName(),
                link.type().simpleName(),
                link.left().model().type().simpleName(),
                link.right().model().type().simpleName(),
                link.right().alias(),
                link.left().alias());
    }

    private Optional<Part> part(
            ViewDeclaration view, Component component, Source source, Optional<LinkDefinition> via) {
        if (source instanceof Source.OfLink ofLink) {
            return ofLink(view, component, ofLink.link());
        }
        return component.linkColumn()
                ? reachedColumn(view, component, via)
                : ofModel(view, component, ((Source.OfModel) source).model(), via);
    }

    private Optional<Part> ofLink(ViewDeclaration view, Component component, LinkDefinition link) {
        Optional<ColumnDefinition> column = named(link, component.name());
        if (column.isPresent()) {
            boolean fits = fits(view, component, Wanted.of(link, column.get()));
            return fits ? Optional.of(new Part.OwnColumn(component.name(), column.get())) : Optional.empty();
        }
        Optional<EndDefinition> end = link.ends().stream()
                .filter(e -> e.name().equals(component.name()))
                .findFirst();
        if (end.isPresent()) {
            return shapes.atEnd(view, component, link, end.get());
        }
        String what = "an end or a column of " + link.type().simpleName();
        return set.isUnread(link, component.name())
                ? Optional.empty()
                : unknown(view, component, what, Components.of(set, link));
    }

    private Optional<Part> reachedColumn(ViewDeclaration view, Component component, Optional<LinkDefinition> via) {
        if (via.isEmpty()) {
            return problem(Message.VIEW_LINK_COLUMN, view, component, "no link was followed to get there");
        }
        LinkDefinition link = via.get();
        Optional<ColumnDefinition> column = named(link, component.name());
        if (set.isUnread(link, component.name())) {
            return Optional.empty();
        }
        if (column.isEmpty()) {
            String why = "the view is reached through " + link.type().simpleName() + ", which has no such column";
            return problem(Message.VIEW_LINK_COLUMN, view, component, why);
        }
        boolean fits = fits(view, component, Wanted.of(link, column.get()));
        return fits ? Optional.of(new Part.ReachedColumn(component.name(), link, column.get())) : Optional.empty();
    }

    private Optional<Part> ofModel(
            ViewDeclaration view, Component component, ModelDefinition model, Optional<LinkDefinition> via) {
        String modelName = model.type().simpleName();
        var property = model.property(component.name());
        if (property.isPresent()) {
            boolean fits = fits(view, component, Wanted.of(model, property.get()));
            return fits ? Optional.of(new Part.Property(component.name(), property.get())) : Optional.empty();
        }
        if (model.unreadable().containsKey(component.name())) {
            String why = model.unreadable().get(component.name());
            return problem(Message.PROPERTY_OF_VIEW_UNREADABLE, view, component, modelName, why);
        }
        List<SeenEnd> seen = seenEnds.from(model.type()).stream()
                .filter(s -> s.alias().equals(component.name()))
                .toList();
        if (seen.size() > 1) {
            return ambiguous(view, component, seen);
        }
        if (seen.size() == 1) {
            return shapes.seen(view, component, seen.get(0));
        }
        Optional<Part> self = shapes.self(view, component, model, via);
        return self.isPresent() || shapes.isSelf(component, model)
                ? self
                : unknown(
                        view,
                        component,
                        "a property of " + modelName + " or an alias seen from it",
                        Components.of(seenEnds, model));
    }

    /** Of links that are one and the same there is one too many, and that has been said where they are declared. */
    private Optional<Part> ambiguous(ViewDeclaration view, Component component, List<SeenEnd> seen) {
        SeenEnd one = seen.get(0);
        return seen.stream()
                .filter(other -> !Duplicates.same(one.link(), other.link()))
                .findFirst()
                .flatMap(other -> problem(Message.VIEW_COMPONENT_AMBIGUOUS, view, component, one.text(), other.text()));
    }

    private static Optional<ColumnDefinition> named(LinkDefinition link, String name) {
        return link.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private boolean fits(ViewDeclaration view, Component component, Wanted wanted) {
        Optional<String> why = wanted.mismatch(component);
        why.ifPresent(text -> add(Problem.of(
                Message.VIEW_COMPONENT_TYPE,
                Components.at(view, component),
                view.type().simpleName(),
                component.name(),
                component.text(),
                text,
                wanted.text(component))));
        return why.isEmpty();
    }

    /** Where a link of the model has problems of its own, the component may well be its alias, so nothing is said. */
    private Optional<Part> unknown(ViewDeclaration view, Component component, String what, List<String> known) {
        if (set.mayHaveMoreAliases(view.source()) && component.value().isEmpty()) {
            return Optional.empty();
        }
        return problem(
                Message.VIEW_COMPONENT_UNKNOWN,
                view,
                component,
                what,
                Nearest.question(component.name(), known),
                String.join(", ", known));
    }

    /** Reports a problem with a component; the arguments follow the names of view and component. */
    <T> Optional<T> problem(Message message, ViewDeclaration view, Component component, String... arguments) {
        List<String> all = new ArrayList<>(List.of(view.type().simpleName(), component.name()));
        all.addAll(List.of(arguments));
        add(new Problem(message, Components.at(view, component), all));
        return Optional.empty();
    }

    private void add(Problem problem) {
        problems.add(problem);
    }

    /** Notes that the view follows a link. */
    void uses(LinkDefinition link) {
        used.add(link.type());
    }

    /** Whether a view is being resolved, so that holding it would have no end. */
    boolean isOpen(ClassRef view) {
        return path.contains(view);
    }
}
