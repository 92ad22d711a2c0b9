package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import dev.ligature.processor.model.PropertyDefinition;
import dev.ligature.processor.model.ViewDeclaration;
import dev.ligature.processor.model.ViewDeclaration.Component;
import dev.ligature.processor.report.Location;
import java.util.List;
import java.util.stream.Stream;

/** The components that a view can have. */
final class Components {

    private Components() {}

    /** The names of all that a view of a model can have. */
    static List<String> of(SeenEnds seen, ModelDefinition model) {
        return Stream.concat(
                        model.properties().stream().map(PropertyDefinition::name),
                        seen.from(model.type()).stream().map(SeenEnd::alias))
                .distinct()
                .toList();
    }

    /** The names of all that a view of a link can have. */
    static List<String> of(Declarations set, LinkDefinition link) {
        return Stream.concat(link.ends().stream().map(EndDefinition::name), set.columnNames(link).stream())
                .toList();
    }

    static Location at(ViewDeclaration view, Component component) {
        return Location.of(view.type().qualifiedName(), component.name());
    }
}
