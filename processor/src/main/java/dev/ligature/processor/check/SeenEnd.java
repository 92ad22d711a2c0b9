package dev.ligature.processor.check;

import dev.ligature.processor.model.ClassRef;
import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ModelDefinition;
import java.util.List;

/**
 * An end as it is seen from the model at the other end, under its alias.
 *
 * @param link the link
 * @param end the end that is seen
 */
record SeenEnd(LinkDefinition link, EndDefinition end) {

    /** All ends that are seen from anywhere. */
    static List<SeenEnd> all(Declarations set) {
        return set.links().stream()
                .flatMap(link -> link.ends().stream().map(end -> new SeenEnd(link, end)))
                .toList();
    }

    /** All ends that are seen from a model. */
    static List<SeenEnd> from(Declarations set, ClassRef model) {
        return all(set).stream()
                .filter(seen -> seen.from().type().equals(model))
                .toList();
    }

    /** The model that it is seen from. */
    ModelDefinition from() {
        return link.opposite(end).model();
    }

    String alias() {
        return end.alias();
    }

    /** Link and component, for messages. */
    String text() {
        return link.type().simpleName() + "." + end.name();
    }
}
