package dev.ligature.processor.check;

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

    /** The model that it is seen from. */
    ModelDefinition from() {
        return link.opposite(end).model();
    }

    /** The model that it is seen from, and its alias: where there should be nothing else. */
    List<Object> place() {
        return List.of(from().type(), alias());
    }

    String alias() {
        return end.alias();
    }

    /** Link and component, for messages. */
    String text() {
        return link.type().simpleName() + "." + end.name();
    }
}
