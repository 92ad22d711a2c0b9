package dev.ligature.processor.write;

import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;

/**
 * An end of a link as it is seen from the model at the other end.
 *
 * @param link the link
 * @param from the end where one looks from
 * @param to the end that is seen
 * @param side the constant of the side of {@code to}
 */
record Alias(LinkDefinition link, EndDefinition from, EndDefinition to, String side) {

    String name() {
        return to.alias();
    }
}
