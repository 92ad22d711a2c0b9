package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.ModelDefinition.Construction;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDeclaration.Around;
import dev.ligature.processor.model.ViewDeclaration.Component;
import dev.ligature.processor.model.ViewDefinition.Part;
import dev.ligature.processor.model.ViewDefinition.Presence;
import dev.ligature.processor.model.ViewDefinition.Shape;
import dev.ligature.processor.report.Message;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out as what a view has a linked record: the whole model or another view, one or a list. */
final class Shapes {

    private final ViewResolver resolver;
    private final Declarations set;

    Shapes(ViewResolver resolver, Declarations set) {
        this.resolver = resolver;
        this.set = set;
    }

    /** The records at an end that is seen from the view's model. */
    Optional<Part> seen(ViewDeclaration view, Component component, SeenEnd seen) {
        EndDefinition end = seen.end();
        LinkDefinition link = seen.link();
        resolver.uses(link);
        boolean list = component.around() == Around.LIST;
        if (list != end.list()) {
            String why = end.list() ? "there can be many " + end.alias() : "there is one " + end.alias() + " at most";
            return wrongType(view, component, why, end.model(), end.list());
        }
        return shape(view, component, end.model(), Optional.of(link), list)
                .map(shape -> list
                        ? new Part.Many(component.name(), link, end, shape)
                        : new Part.One(component.name(), link, end, shape, presence(component)));
    }

    /** The record at an end of the link that the view is over. */
    Optional<Part> atEnd(ViewDeclaration view, Component component, LinkDefinition link, EndDefinition end) {
        if (component.around() == Around.LIST) {
            return wrongType(view, component, "a link has one " + end.name(), end.model(), false);
        }
        return shape(view, component, end.model(), Optional.empty(), false)
                .map(shape -> new Part.AtEnd(component.name(), link, end, shape, presence(component)));
    }

    /** The record that the view is over, whole or as another view. */
    Optional<Part> self(
            ViewDeclaration view, Component component, ModelDefinition model, Optional<LinkDefinition> via) {
        return isSelf(component, model)
                ? shape(view, component, model, via, false).map(shape -> new Part.Self(component.name(), shape))
                : Optional.empty();
    }

    /** Whether a component that is called neither as a property nor as an alias is the model itself. */
    boolean isSelf(Component component, ModelDefinition model) {
        boolean whole = component.type().filter(model.type()::equals).isPresent();
        boolean view =
                nested(component).filter(v -> v.source().equals(model.type())).isPresent();
        return component.around() == Around.NOTHING && (whole || view);
    }

    private Optional<ViewDeclaration> nested(Component component) {
        return component
                .type()
                .flatMap(type -> Optional.ofNullable(set.nestable().get(type)));
    }

    private static Presence presence(Component component) {
        return component.around() == Around.OPTIONAL ? Presence.OPTIONAL : Presence.NULLABLE;
    }

    private Optional<Shape> shape(
            ViewDeclaration view,
            Component component,
            ModelDefinition model,
            Optional<LinkDefinition> via,
            boolean list) {
        if (component.type().filter(model.type()::equals).isPresent()) {
            return whole(view, component, model);
        }
        Optional<ViewDeclaration> nested = nested(component);
        if (nested.isEmpty()) {
            boolean unread = component.type().filter(set.unread()::contains).isPresent();
            String why = "the records there are of " + name(component, model.type());
            return unread ? Optional.empty() : wrongType(view, component, why, model, list);
        }
        ViewDeclaration inner = nested.get();
        if (!inner.source().equals(model.type())) {
            String why = inner.type().simpleName() + " is a view of "
                    + inner.source().simpleName() + ", while the records there are of "
                    + model.type().simpleName();
            return wrongType(view, component, why, model, list);
        }
        if (resolver.isOpen(inner.type())) {
            return resolver.problem(
                    Message.VIEW_ENDLESS, view, component, inner.type().simpleName());
        }
        return resolver.resolve(inner, via).map(Shape.Nested::new);
    }

    /** The full name where the component is of another type that is called the same. */
    private static String name(Component component, ClassRef wanted) {
        boolean alike = component
                .type()
                .filter(type -> !type.equals(wanted) && type.simpleName().equals(wanted.simpleName()))
                .isPresent();
        return alike ? wanted.qualifiedName() : wanted.simpleName();
    }

    private Optional<Shape> whole(ViewDeclaration view, Component component, ModelDefinition model) {
        if (!model.unreadable().isEmpty()) {
            String unreadable = model.unreadable().entrySet().stream()
                    .map(property -> property.getKey() + " (" + property.getValue() + ")")
                    .collect(Collectors.joining(", "));
            return notWhole(Message.PROPERTY_UNREADABLE, view, component, model, unreadable);
        }
        return model.construction() instanceof Construction.NotAtAll none
                ? notWhole(Message.MODEL_NOT_MADE, view, component, model, none.why())
                : Optional.of(new Shape.Whole(model));
    }

    private Optional<Shape> notWhole(
            Message message, ViewDeclaration view, Component component, ModelDefinition model, String why) {
        String name = model.type().simpleName();
        String wanted =
                model.properties().stream().map(PropertyDefinition::name).collect(Collectors.joining(", "));
        return resolver.problem(message, view, component, name, why, name, wanted);
    }

    private <T> Optional<T> wrongType(
            ViewDeclaration view, Component component, String why, ModelDefinition model, boolean list) {
        ClassRef type = component
                .type()
                .filter(inner -> nested(component)
                        .filter(v -> v.source().equals(model.type()))
                        .isPresent())
                .orElse(model.type());
        String name = name(component, type);
        String right = list ? "List<" + name + ">" : name;
        String or = type.equals(model.type()) ? ", or a view of it" : "";
        return resolver.problem(Message.VIEW_COMPONENT_TYPE, view, component, component.text(), why, right + or);
    }
}
